import { useMemo } from 'react'
import { firstMonth, lastMonth, type Period } from '../../../shared/figures/period'
import { figureChoices, type FigureChoice } from '../../../shared/summary/figureChoices'
import type { Figures } from './useFigures'

const none: readonly FigureChoice[] = []

/** What a number of the text can be bound to; made only while somebody looks. */
export function useChoices({ archive }: Figures, period: Period, isAsked: boolean): readonly FigureChoice[] {
  return useMemo(() => {
    if (!isAsked) return none
    const months = { first: firstMonth(period), last: lastMonth(period) }
    return figureChoices({ ...archive, ...(period.length === 'year' ? {} : { months }) })
  }, [archive, period, isAsked])
}
