import { periodId, type Period } from '../../../shared/figures/period'
import { compose, type Composed } from '../../../shared/summary/compose'
import type { SummaryArchive } from '../../../shared/summary/summaryArchive'
import { useSetting } from '../../data/useArchive'
import type { Figures } from './useFigures'

/** Outlives the panel that asks: it comes and goes with every number that has the caret. */
const made = new WeakMap<SummaryArchive, Map<string, Composed>>()

/** What would be written from the records as they are now; null until they are read. */
export function useComposed({ archive, isComplete }: Figures, period: Period): Composed | null {
  const outline = useSetting('summaryOutline')
  if (!isComplete) return null
  const ofArchive = made.get(archive) ?? new Map<string, Composed>()
  made.set(archive, ofArchive)
  const key = `${periodId(period)} ${outline}`
  const known = ofArchive.get(key) ?? compose(archive, period, outline)
  ofArchive.set(key, known)
  return known
}
