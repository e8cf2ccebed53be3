import type { Kind } from '../kinds/kind'
import type { VersionSpec } from './versionSpec'
import { addDays, daysBetween, isDay, longDay, type Day } from './day'
import { foldText } from './fold'
import type { ArchiveRecord } from './record'

/** How one thing that has versions stood on a day. */
export type VersionOn = {
  /** 巩卫 */
  readonly name: string
  /** Null where one had ended and the next had not begun. */
  readonly version: ArchiveRecord | null
  /** Last day in force; null while nothing ends it. */
  readonly until: Day | null
  /** 重叠 and 空档, in words. */
  readonly remarks: readonly string[]
}

/** What was in force on the day, one line for each thing that had begun by then. A version ends when the next begins. */
export function versionsOn(kind: Kind, records: readonly ArchiveRecord[], day: Day): readonly VersionOn[] {
  const spec = kind.version
  if (!spec) return []
  const byName = new Map<string, ArchiveRecord[]>()
  for (const record of records) {
    if (record.date === '') continue
    const key = foldText(nameOf(spec, record))
    byName.set(key, [...(byName.get(key) ?? []), record])
  }
  return [...byName.values()].flatMap(versions => {
    const sorted = versions.toSorted((one, other) =>
      one.date < other.date ? -1 : one.date > other.date ? 1 : 0,
    )
    return sorted.some(version => version.date <= day) ? [stood(spec, sorted, day)] : []
  })
}

function nameOf(spec: VersionSpec, record: ArchiveRecord): string {
  const name = record.data[spec.name]
  return typeof name === 'string' ? name.trim() : ''
}

function endOf(spec: VersionSpec, record: ArchiveRecord): Day | null {
  const to = record.data[spec.to]
  return isDay(to) ? to : null
}

/** `sorted`: all versions of one thing, at least one of them begun by the day. */
function stood(spec: VersionSpec, sorted: readonly ArchiveRecord[], day: Day): VersionOn {
  const name = nameOf(spec, sorted[0] ?? never())
  const begun = sorted.filter(one => one.date <= day)
  const latest = begun.at(-1) ?? never()
  // One without an end of its own ended when the next began, even if that has ended since.
  const isInForce = (one: ArchiveRecord): boolean => (endOf(spec, one) ?? (one === latest ? day : '')) >= day
  const version = begun.findLast(isInForce)
  if (!version) return { name, version: null, until: null, remarks: [gapOn(spec, sorted, day)] }
  const next = sorted.find(one => one.date > version.date)
  const end = endOf(spec, version)
  const until = end ?? (next ? addDays(next.date, -1) : null)
  return {
    name,
    version,
    until,
    remarks: [...overlaps(spec, sorted, version, day), ...gapBefore(spec, sorted, version)],
  }
}

function never(): never {
  throw new Error('a thing has at least one version')
}

function gapOn(spec: VersionSpec, sorted: readonly ArchiveRecord[], day: Day): string {
  const last = sorted
    .filter(version => version.date <= day)
    .flatMap(version => endOf(spec, version) ?? [])
    .reduce((latest, end) => (end > latest ? end : latest), '')
  const next = sorted.find(version => version.date > day)
  return `这一天没有在任的：上一版${longDay(last)}失效，${next ? `下一版${longDay(next.date)}才生效` : '以后没有新的一版'}`
}

/** Others that say themselves that they were still in force; one without an end simply gave way to the next. */
function overlaps(
  spec: VersionSpec,
  sorted: readonly ArchiveRecord[],
  version: ArchiveRecord,
  day: Day,
): readonly string[] {
  return sorted
    .filter(other => other !== version && other.date <= day)
    .filter(other => (endOf(spec, other) ?? '') >= day || other.date === version.date)
    .map(other => `与${wordsOf(spec, other)}重叠，这一天两版都有效，按后生效的列`)
}

function gapBefore(
  spec: VersionSpec,
  sorted: readonly ArchiveRecord[],
  version: ArchiveRecord,
): readonly string[] {
  const earlier = sorted.filter(other => other.date < version.date)
  if (earlier.length === 0 || earlier.some(other => endOf(spec, other) === null)) return []
  const last = earlier
    .map(other => endOf(spec, other) ?? '')
    .reduce((latest, end) => (end > latest ? end : latest))
  const days = daysBetween(last, version.date) - 1
  if (days <= 0) return []
  const span =
    days === 1
      ? longDay(addDays(last, 1))
      : `${longDay(addDays(last, 1))}至${longDay(addDays(version.date, -1))}`
  return [`${span}空档 ${days} 天，没有在任的`]
}

function wordsOf(spec: VersionSpec, record: ArchiveRecord): string {
  const number = record.data[spec.documentNumber]
  const end = endOf(spec, record)
  const term = `${longDay(record.date)}${end ? `至${longDay(end)}` : '起'}`
  return typeof number === 'string' && number !== '' ? `${number}（${term}）` : `${term}的一版`
}
