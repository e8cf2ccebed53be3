import { rateOf } from './rate'

/** 分数段. `from` and `to` are both inside the band, in the finest step in which the paper was marked. */
export type ScoreBand = {
  /** 90 分以上, 80—89, 60 以下 */
  readonly label: string
  readonly from: number
  readonly to: number
  readonly count: number
  /** Of those who sat. */
  readonly rate: number | null
}

/** Lower borders in percent of full marks, as official notices report them. */
const borders = [90, 80, 70, 60, 0]

/**
 * Counts scores by band, best band first. The borders are percents of full marks and do not follow the pass mark:
 * a test of 120 marks has its first band from 108. A score above full marks, which only damaged data can hold, is
 * counted in the first band so that the bands always add up to those who sat.
 * All numbers are in hundredths of a mark, so that nothing is lost in decimals.
 */
export function scoreBands(fullMarks: number, scores: readonly number[]): readonly ScoreBand[] {
  const step = stepOf(fullMarks, scores)
  const lowest = (border: number): number => Math.ceil((fullMarks * border) / 100 / step) * step
  return borders.map((border, index) => {
    const from = lowest(border)
    const above = borders[index - 1]
    const to = above === undefined ? fullMarks : lowest(above) - step
    const count = scores.filter(score => score >= from && (above === undefined || score <= to)).length
    const label =
      above === undefined
        ? `${from / 100} 分以上`
        : border === 0
          ? `${lowest(above) / 100} 以下`
          : `${from / 100}—${to / 100}`
    return { label, from: from / 100, to: to / 100, count, rate: rateOf(count, scores.length) }
  })
}

/** 80—89 where only whole marks were given, 80—89.9 or 80—89.99 where halves or hundredths were. */
function stepOf(fullMarks: number, scores: readonly number[]): number {
  // Under 10 marks a band is narrower than one mark.
  const steps = fullMarks < 1000 ? [10, 1] : [100, 10, 1]
  return steps.find(step => scores.every(score => score % step === 0)) ?? 1
}
