import { hostileTexts } from './hostileTexts'
import type { RawRow } from './rawArchive'

/** Keys whose text is not written by anybody: ids, hashes, days, clock times. */
const notText = /^(id|hash|mime|role|takenAt|from|to)$/
const looksLikeDay = /^\d{4}-\d\d-\d\d/

function replaceTexts(value: unknown, text: string, key = ''): unknown {
  if (typeof value === 'string') return notText.test(key) || looksLikeDay.test(value) ? value : text
  if (Array.isArray(value)) return value.map(item => replaceTexts(item, text, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, replaceTexts(part, text, name)]),
  )
}

/** One record's values: the fullest example of each field that the kind's records have. */
function fullest(records: readonly RawRow[]): RawRow {
  const data: Record<string, unknown> = {}
  for (const record of records)
    for (const [key, value] of Object.entries(record['data'] as RawRow)) {
      const isFuller = JSON.stringify(value).length > JSON.stringify(data[key] ?? '').length
      if (isFuller) data[key] = value
    }
  return data
}

const dayOf = (at: number): string =>
  `2018-${String(1 + Math.floor(at / 28)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`

/**
 * For each kind and each text one record that has it in every field, made from real records so that each value keeps its
 * shape; fields on the screen that no record used hold the bare text. 人员 keep their ids. Meetings lie in the trash too.
 */
export function hostileRecords(
  records: readonly RawRow[],
  fieldsOf: readonly (readonly string[])[],
): readonly RawRow[] {
  const kinds = [...new Set(records.map(record => String(record['kind'])))]
  return kinds.flatMap(kind => {
    const own = records.filter(record => record['kind'] === kind)
    const example = fullest(own)
    const known = Object.keys(example)
    // The form that shares most fields with the records is the form of the kind.
    const shared = (keys: readonly string[]): number => keys.filter(key => known.includes(key)).length
    const fields = [...fieldsOf].sort((a, b) => shared(b) - shared(a))[0] ?? []
    return hostileTexts.flatMap((text, at) => {
      const template = own[at % own.length] ?? {}
      const isDated = template['date'] !== ''
      const bare = Object.fromEntries(fields.filter(key => !known.includes(key)).map(key => [key, text]))
      const data = {
        ...bare,
        ...(replaceTexts(example, text) as RawRow),
        ...(isDated ? { date: dayOf(at) } : {}),
      }
      const id = isDated ? `x-${kind}-${at}` : (idOf(own[at]) ?? `x-${kind}-${at}`)
      const record = { ...template, id, date: isDated ? dayOf(at) : '', data }
      const trashed = { ...record, id: `t-${id}`, deletedAt: '2018-12-21T06:00:00.000Z' }
      return kind === 'meeting' ? [record, trashed] : [record]
    })
  })
}

function idOf(record: RawRow | undefined): string | undefined {
  const id = record?.['id']
  return typeof id === 'string' ? id : undefined
}

/** A history in which somebody changed each record from another of the texts. */
export function hostileHistory(records: readonly RawRow[]): readonly RawRow[] {
  return records.map((after, at) => {
    const text = hostileTexts[at % hostileTexts.length] ?? ''
    const before = {
      ...after,
      data: replaceTexts(after['data'], hostileTexts[(at + 1) % hostileTexts.length] ?? ''),
    }
    const said = { commit: `c${Math.floor(at / 3)}`, at: '2018-12-21T06:00:00.000Z', who: text, why: text }
    const hash = String(at).padStart(64, 'f')
    return {
      seq: 1000 + at,
      ...said,
      table: 'records',
      id: after['id'],
      before,
      after,
      undoes: null,
      previous: hash,
      hash,
    }
  })
}
