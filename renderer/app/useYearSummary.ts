import { useMemo, useSyncExternalStore } from 'react'
import type { ArchiveRecord } from '../../shared/domain/record'
import { kinds } from '../../shared/kinds/index'
import { useArchive, useYear } from '../data/useArchive'

export type YearSummary = {
  readonly year: number
  /** Records of dated kinds in the year. */
  readonly records: number
  /** Pieces of evidence, on paper or as files. */
  readonly files: number
  readonly countOf: (kind: string) => number
}

/** Counts of the chosen year from what is loaded; asking makes the cache load every kind of the year. */
export function useYearSummary(): YearSummary {
  const archive = useArchive()
  const year = useYear()
  // One number that changes with every change of the cache keeps the snapshot cheap to compare.
  const version = useSyncExternalStore(archive.cache.subscribe, archive.cache.version)
  return useMemo(() => {
    const slices = new Map(kinds.map(kind => [kind.id, archive.cache.slice(kind.id, year).records]))
    const dated = kinds.filter(kind => kind.date !== null).flatMap(kind => slices.get(kind.id) ?? [])
    return {
      year,
      records: dated.length,
      files: dated.reduce((sum, record) => sum + fileCount(record), 0),
      countOf: kind => slices.get(kind)?.length ?? 0,
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- version stands for the content of the cache
  }, [archive, year, version])
}

function fileCount(record: ArchiveRecord): number {
  const pieces = record.data['evidence']
  return Array.isArray(pieces) ? pieces.length : 0
}
