import { createContext, useContext, useMemo, useSyncExternalStore } from 'react'
import { dayOfClock, type Day } from '../../shared/domain/day'
import { meantWord } from '../../shared/domain/renamedWords'
import { defaultLists, type SettingKey, type Settings } from '../../shared/domain/settings'
import type { Directory, FieldContext } from '../../shared/fields/field'
import type { ArchiveRecord } from '../../shared/domain/record'
import type { Archive } from './archive'
import { makeDirectory } from '../../shared/domain/directory'
import type { Slice } from './recordCache'
import type { SaveState } from './saveState'

export const ArchiveContext = createContext<Archive | null>(null)

export function useArchive(): Archive {
  const archive = useContext(ArchiveContext)
  if (!archive) throw new Error('no archive is open here')
  return archive
}

export function useSaveState(): SaveState {
  const archive = useArchive()
  return useSyncExternalStore(archive.subscribe, () => archive.saveState)
}

export function useSettings(): Settings {
  const archive = useArchive()
  return useSyncExternalStore(archive.subscribe, () => archive.settings)
}

export function useSetting<K extends SettingKey>(key: K): Settings[K] {
  return useSettings()[key]
}

/** The year of work chosen in the top bar. */
export function useYear(): number {
  return useSetting('year')
}

export function useToday(): Day {
  return dayOfClock(new Date())
}

/** Live records of a kind in the year of work (kinds of no year: all), trash left out, in order of date. */
export function useRecords(kind: string, year?: number): Slice {
  const archive = useArchive()
  const ofWork = useYear()
  return useSyncExternalStore(archive.cache.subscribe, () => archive.cache.slice(kind, year ?? ofWork))
}

export function useRecord(kind: string, id: string | undefined): ArchiveRecord | undefined {
  const { records } = useRecords(kind)
  return useMemo(
    () => (id === undefined ? undefined : records.find(record => record.id === id)),
    [records, id],
  )
}

/** An editable list: what the user made of it, or what an office starts with. */
export function listOf(settings: Settings, key: string): readonly string[] {
  return settings.lists[key] ?? defaultLists[key] ?? []
}

export function usePeople(): Directory {
  return useFieldContext().people
}

type Made = {
  readonly people: readonly ArchiveRecord[]
  readonly settings: Settings
  readonly context: FieldContext
}
const made = new WeakMap<Archive, Made>()

/** One context for the whole page: made again only when people, settings or the day change. */
export function useFieldContext(): FieldContext {
  const archive = useArchive()
  const { records } = useRecords('person')
  const settings = useSettings()
  const today = useToday()
  const last = made.get(archive)
  if (last && last.people === records && last.settings === settings && last.context.today === today)
    return last.context
  const context: FieldContext = {
    year: settings.year,
    today,
    people: makeDirectory(records, listOf(settings, 'section')),
    list: key => listOf(settings, key),
    meant: (list, word) => meantWord(settings.renamedWords, list, word),
  }
  made.set(archive, { people: records, settings, context })
  return context
}
