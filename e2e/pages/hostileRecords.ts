import { hostileTexts } from '../harness/hostileTexts'
import type { RawRow } from './rawArchive'

/** Keys whose text is not written by anybody: ids, hashes, days, clock times. */
const notText = /^(id|hash|mime|role|takenAt|from|to|initials)$/
const looksLikeDay = /^\d{4}-\d\d-\d\d/

function replaceTexts(value: unknown, next: () => string, key = ''): unknown {
  if (typeof value === 'string') return notText.test(key) || looksLikeDay.test(value) ? value : next()
  // Forty people in a row show no more than three.
  if (Array.isArray(value)) return value.slice(0, 3).map(item => replaceTexts(item, next, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, replaceTexts(part, next, name)]),
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
 * For each kind so many records that each text stands in some field of one, made from real records so that each value
 * keeps its shape. 人员 keep their ids. Meetings lie in the trash too.
 */
export function hostileRecords(records: readonly RawRow[]): readonly RawRow[] {
  const kinds = [...new Set(records.map(record => String(record['kind'])))]
  return kinds.flatMap(kind => {
    const own = records.filter(record => record['kind'] === kind)
    const example = fullest(own)
    const made: RawRow[] = []
    // What stands in a field of its own is seen on the screen; each text comes there once at least.
    let shown = 0
    let inside = 0
    const nextShown = (): string => hostileTexts[shown++ % hostileTexts.length] ?? ''
    const nextInside = (): string => hostileTexts[inside++ % hostileTexts.length] ?? ''
    for (let at = 0; shown < hostileTexts.length; at += 1) {
      const template = own[at % own.length] ?? {}
      const isDated = template['date'] !== ''
      const data = {
        ...Object.fromEntries(
          Object.entries(example).map(([key, value]) => [
            key,
            replaceTexts(value, typeof value === 'string' ? nextShown : nextInside, key),
          ]),
        ),
        ...(isDated ? { date: dayOf(at) } : {}),
      }
      const id = isDated ? `x-${kind}-${at}` : (idOf(own[at]) ?? `x-${kind}-${at}`)
      const record = { ...template, id, date: isDated ? dayOf(at) : '', data }
      made.push(record)
      if (kind === 'meeting') made.push({ ...record, id: `t-${id}`, deletedAt: '2018-12-21T06:00:00.000Z' })
    }
    return made
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
      data: replaceTexts(after['data'], () => hostileTexts[(at + 1) % hostileTexts.length] ?? ''),
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
