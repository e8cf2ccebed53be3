import type { Period } from '../../../shared/figures/period'
import { Panel } from '../../ui/Panel'
import { GapList } from './GapList'
import { useComposed } from './useComposed'
import type { Figures } from './useFigures'

type OverviewPanelProps = { readonly period: Period; readonly figures: Figures }

/** While no number has the caret: how to see one, and what the period has no record of. */
export function OverviewPanel({ period, figures }: OverviewPanelProps) {
  const composed = useComposed(figures, period)
  return (
    <Panel label="数字依据" className="summary-side" head={<h2>数字依据</h2>}>
      <p className="summary-hint">
        点正文里的一个数字，这里列出它的记录。Alt ↓、Alt ↑ 到下一个、上一个数字，回车到这里。
      </p>
      <h3 className="summary-side-head">写不上的</h3>
      {composed && <GapList gaps={composed.gaps} />}
    </Panel>
  )
}
