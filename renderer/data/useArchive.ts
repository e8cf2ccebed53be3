import { createContext, useContext, useMemo, useSyncExternalStore } from 'react'
import { dayOfClock, type Day } from '../../shared/domain/day'
import { defaultLists, type SettingKey, type Settings } from '../../shared/domain/settings'
import type { Directory, FieldContext } from '../../shared/fields/field'
import type { ArchiveRecord } from '../../shared/domain/record'
import type { Archive } from './archive'
import { makeDirectory } from './directory'
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
  const { records } = useRecords('person')
  const settings = useSettings()
  return useMemo(() => makeDirectory(records, listOf(settings, 'section')), [records, settings])
}

export function useFieldContext(): FieldContext {
  const settings = useSettings()
  const people = usePeople()
  const today = useToday()
  return useMemo(
    () => ({ year: settings.year, today, people, list: key => listOf(settings, key) }),
    [settings, people, today],
  )
}
