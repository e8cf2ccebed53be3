import { type ReactNode } from 'react'
import { periodName, type Period } from '../../../shared/figures/period'
import { Button } from '../../ui/Button'
import { PageHead } from '../../ui/PageHead'
import { Panel } from '../../ui/Panel'
import { GapList } from './GapList'
import { useComposed } from './useComposed'
import { useFigures } from './useFigures'
import { useWriteSummary } from './useWriteSummary'

type EmptySummaryProps = { readonly year: number; readonly period: Period; readonly choice: ReactNode }

/** Before a text is written: one press writes it, and what it will lack stands beside. */
export function EmptySummary({ year, period, choice }: EmptySummaryProps) {
  const figures = useFigures(year)
  const composed = useComposed(figures, period)
  const write = useWriteSummary(year, period)
  return (
    <>
      <PageHead title="年度总结" note={choice} />
      <div className="summary">
        <Panel label="正文" className="summary-paper">
          <div className="summary-empty">
            <p>
              {year}年{periodName(period)}
              还没有总结。按一下，从已登记的记录写成一份，每个数字都连着它的记录，写好后随便改。
            </p>
            <Button
              variant="main"
              onClick={() => composed && write(composed.text)}
              disabledReason={composed ? undefined : '记录还在读入，请稍等。'}
            >
              写总结
            </Button>
          </div>
        </Panel>
        <Panel label="缺的记录" className="summary-side" head={<h2>写不上的</h2>}>
          <GapList gaps={composed?.gaps ?? []} />
        </Panel>
      </div>
    </>
  )
}
