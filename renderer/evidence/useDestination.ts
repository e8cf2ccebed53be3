import { useMemo } from 'react'
import type { ArchiveRecord } from '../../shared/domain/record'
import { listOf, useArchive, useSettings } from '../data/useArchive'
import type { Destination } from './takeIn'

/** The record as a place for new pieces, with the office's list of roles. */
export function useDestination(record: ArchiveRecord): Destination {
  const archive = useArchive()
  const settings = useSettings()
  return useMemo(
    () => ({ archive, record, roles: listOf(settings, 'evidenceRole') }),
    [archive, record, settings],
  )
}
