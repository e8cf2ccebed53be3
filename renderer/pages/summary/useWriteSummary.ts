import { lastDayOf } from '../../../shared/figures/lastDayOf'
import { periodName, type Period } from '../../../shared/figures/period'
import { summary } from '../../../shared/kinds/summary'
import { blockText, type BoundText } from '../../../shared/summary/boundText'
import { useArchive } from '../../data/useArchive'

/** Keeps a text as the summary of its period: a record like any other. */
export function useWriteSummary(year: number, period: Period): (body: BoundText) => void {
  const archive = useArchive()
  const name = `${year}年${periodName(period)}总结`
  return body => {
    const title = body.blocks.find(block => block.style === 'title')
    const data = {
      title: title ? blockText(title) : name,
      period: periodName(period),
      date: lastDayOf(year, period),
      state: '草稿',
      body,
    }
    void archive.commit([{ op: 'create', kind: summary.id, data, year }], `写${name}`)
  }
}
