import { foldText } from '../domain/fold'
import { isFilled } from '../domain/columnOf'
import type { ArchiveRecord } from '../domain/record'
import type { Period } from '../figures/period'
import { findKind } from '../kinds/index'
import type { FactForm, FactToken, Part } from './boundText'
import { listed } from './figureParts'
import { factText, inSentence } from './factText'
import { lineFacts } from './lineFacts'
import { recordsFor } from './periodRecords'
import type { Pick, RecordQuery } from './query'
import type { SummaryArchive } from './summaryArchive'

type Asked = {
  readonly of: RecordQuery
  readonly ref: string
  readonly as: FactForm
  readonly pick: Pick
}

/** What records say in one column: each value once, with 、 between them, 等 behind the last where there are more. */
export function factParts(
  { of, ref, as, pick }: Asked,
  period: Period,
  archive: SummaryArchive,
  only: ArchiveRecord | null,
): readonly Part[] {
  const records = only ? [only] : recordsFor(of, period, archive)
  const all = records.flatMap(record => factsOf(of, record, ref, as, pick.isSplit, archive))
  const values = new Map<string, { token: FactToken; times: number }>()
  for (const token of all) {
    const key = foldText(token.shown).replace(/[《》“”]/gu, '')
    values.set(key, { token: values.get(key)?.token ?? token, times: (values.get(key)?.times ?? 0) + 1 })
  }
  const found = [...values.values()]
  if (pick.unlessMoreThan !== null && found.length > pick.unlessMoreThan) return []
  const chosen = chosenOf(pick, all, found)
  const shown = chosen.slice(0, pick.atMost)
  const parts = listed(shown.map(token => [{ token }]))
  return chosen.length > shown.length ? [...parts, { text: '等' }] : parts
}

function chosenOf(
  { from }: Pick,
  all: readonly FactToken[],
  found: readonly { readonly token: FactToken; readonly times: number }[],
): readonly FactToken[] {
  if (from === 'latest') return all.slice(-1)
  if (from === 'earliest') return all.slice(0, 1)
  if (from === 'commonest')
    return found
      .toSorted((a, b) => b.times - a.times)
      .slice(0, 1)
      .map(one => one.token)
  return found.map(one => one.token)
}

/** The facts of one record; what its title says already is not said again beside it. */
function factsOf(
  of: RecordQuery,
  record: ArchiveRecord,
  ref: string,
  as: FactForm,
  isSplit: boolean,
  { context }: SummaryArchive,
): readonly FactToken[] {
  const { kind } = of
  const token = (shown: string, form: FactForm): FactToken => ({
    fact: { record: record.id, ref, as: form },
    shown,
  })
  if (ref.includes('|')) {
    const texts = lineFacts(kind, record, ref, context)
    return texts.map(text => token(text, texts.length === 1 ? as : 'phrase'))
  }
  const field = kind.fields[ref]
  if (field && !isFilled(field, record.data[ref])) return []
  const shown = factText(kind, record, ref, as, context)
  if (shown === '') return []
  const isList = field?.type === 'manyChoice' || field?.type === 'people'
  if (!isSplit && !isList) return [token(shown, as)]
  return shown
    .split(/[、，,；;]/u)
    .map(part => inSentence(part))
    .filter(part => part !== '')
    .map(part => token(part, part === shown ? as : 'phrase'))
}

/** A phrase that stands somewhere in the period's records, with … for what differs: 第…个爱国卫生月. The commonest wording. */
export function phraseParts(
  phrases: readonly string[],
  period: Period,
  archive: SummaryArchive,
): readonly Part[] {
  const found = new Map<string, { token: FactToken; times: number }>()
  const patterns = phrases.map(
    phrase => new RegExp(phrase.split('…').map(escaped).join('[^，。；、：“”《》（）\\s]{0,8}?'), 'u'),
  )
  for (const kind of archive.kinds) {
    if (kind.isComposed === true || kind.date === null) continue
    for (const record of recordsFor({ kind, conditions: [], isInForce: false }, period, archive)) {
      for (const [ref, field] of Object.entries(kind.fields)) {
        if (!['text', 'longText'].includes(field.type)) continue
        const text = record.data[ref]
        if (typeof text !== 'string') continue
        const match = patterns.map(pattern => pattern.exec(text)?.[0]).find(one => one !== undefined)
        if (match === undefined) continue
        const token = found.get(match)?.token ?? {
          fact: { record: record.id, ref, as: 'phrase' as const },
          shown: match,
        }
        found.set(match, { token, times: (found.get(match)?.times ?? 0) + 1 })
      }
    }
  }
  const best = [...found.values()].toSorted((a, b) => b.times - a.times)[0]
  return best && findKind(archive.records.find(one => one.id === best.token.fact.record)?.kind ?? '')
    ? [{ token: best.token }]
    : []
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')
}
