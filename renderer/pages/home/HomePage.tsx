import { longDay, weekdayText } from '../../../shared/domain/day'
import { useToday, useYear } from '../../data/useArchive'
import { useYearRecords } from '../../data/useYearRecords'
import { PageHead } from '../../ui/PageHead'
import { GapPanel } from './GapPanel'
import './homePage.css'
import { MonthPanel } from './MonthPanel'
import { QuotaStrip } from './QuotaStrip'
import { RecentPanel } from './RecentPanel'
import { TodoPanel } from './TodoPanel'

/** 工作台: where the year stands, what is due, what is missing. Every number opens its records. */
export function HomePage() {
  const today = useToday()
  const year = useYear()
  const { records, isComplete } = useYearRecords()
  const before = useYearRecords(year - 1)
  return (
    <>
      <PageHead title="工作台" note={`${longDay(today)}　${weekdayText(today)}`} />
      <div className="home" aria-busy={!isComplete}>
        {isComplete && (
          <>
            <QuotaStrip key={year} records={records} />
            <div className="home-row home-row-even">
              <TodoPanel records={records} lastYear={before.records} />
              <GapPanel records={records} />
            </div>
            <div className="home-row home-row-chart">
              <MonthPanel records={records} />
              <RecentPanel records={records} />
            </div>
          </>
        )}
      </div>
    </>
  )
}
