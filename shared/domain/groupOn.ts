import type { Day } from './day'
import { isDay } from './day'
import type { ArchiveRecord } from './record'

/** The version of a leading group that was in force on a day: begun, not ended, and the latest of those; else undefined. */
export function groupOn(
  versions: readonly ArchiveRecord[],
  groupName: string,
  day: Day,
): ArchiveRecord | undefined {
  return versions
    .filter(version => {
      const { groupName: name, to } = version.data
      return name === groupName && version.date !== '' && version.date <= day && (!isDay(to) || day <= to)
    })
    .reduce<ArchiveRecord | undefined>(
      (latest, version) => (latest && latest.date >= version.date ? latest : version),
      undefined,
    )
}
