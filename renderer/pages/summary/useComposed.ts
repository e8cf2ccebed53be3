import { useMemo } from 'react'
import type { Period } from '../../../shared/figures/period'
import { compose, type Composed } from '../../../shared/summary/compose'
import { useSetting } from '../../data/useArchive'
import type { Figures } from './useFigures'

/** What would be written from the records as they are now; null until they are read. */
export function useComposed({ archive, isComplete }: Figures, period: Period): Composed | null {
  const outline = useSetting('summaryOutline')
  return useMemo(
    () => (isComplete ? compose(archive, period, outline) : null),
    [archive, isComplete, period, outline],
  )
}
