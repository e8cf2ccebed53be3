import { readFile } from 'node:fs/promises'
import { isDay, type Day } from '../../shared/domain/day'
import { makeDirectory } from '../../shared/domain/directory'
import { ownKindsOf } from '../../shared/domain/ownKindsOf'
import type { ArchiveRecord, Data } from '../../shared/domain/record'
import { archiveFileSchema, sampleYear, type SampleYear } from '../../shared/domain/sampleYear'
import { defaultLists } from '../../shared/domain/settings'
import { findKind, setOwnKinds } from '../../shared/kinds/index'
import { isYearless, type Kind } from '../../shared/kinds/kind'
import { person } from '../../shared/kinds/person'
import { defaultSynonyms } from '../../shared/search/synonyms'
import type { DraftArchive } from '../../shared/summary/lint/draftArchive'

/** The sample year, or an archive file of the same form; own ledgers in it become kinds. */
export async function readArchive(
  name: string,
  today: Day,
): Promise<DraftArchive | { readonly refused: string }> {
  const file = name === 'sample' ? sampleYear : await readFileOf(name)
  if (file === null)
    return { refused: `“${name}”不是档案文件。可以写 sample，或一个与示例同样格式的 .json 文件。` }
  const { own, putAway } = ownKindsOf(file.ownLedgers ?? [])
  setOwnKinds(own, putAway)
  const lists = new Map(Object.entries({ ...defaultLists, ...file.lists }))
  const people = file.people.map(one => recordOf(person, one.id, one.data, file.year))
  return {
    year: file.year,
    records: [
      ...people,
      ...file.records.flatMap(one => {
        const kind = findKind(one.kind)
        return kind ? [recordOf(kind, one.id, one.data, file.year)] : []
      }),
    ],
    synonyms: file.synonyms ?? defaultSynonyms,
    context: {
      year: file.year,
      today,
      people: makeDirectory(people, lists.get('section') ?? []),
      list: key => lists.get(key) ?? [],
    },
  }
}

async function readFileOf(name: string): Promise<SampleYear | null> {
  try {
    const read = archiveFileSchema.safeParse(JSON.parse(await readFile(name, 'utf8')))
    return read.success ? read.data : null
  } catch {
    // Not there or no JSON: the caller says so.
    return null
  }
}

function recordOf(kind: Kind, id: string, data: Data, year: number): ArchiveRecord {
  const date = kind.date === null ? '' : data[kind.date]
  const at = `${year}-12-31T00:00:00.000Z`
  return {
    id,
    kind: kind.id,
    date: isDay(date) ? date : '',
    year: isYearless(kind) ? 0 : year,
    data,
    origin: 'import',
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    rev: 1,
  }
}
