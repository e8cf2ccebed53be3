import { shortDay } from '../../../shared/domain/day'
import type { ArchiveRecord } from '../../../shared/domain/record'
import { recordTitle } from '../../../shared/domain/recordTitle'
import { kindOf } from '../../../shared/kinds/index'
import { evaluateBound, type BoundFigure } from '../../../shared/summary/boundFigure'
import { openRecord } from '../../app/openFigure'
import { useArchive, useFieldContext } from '../../data/useArchive'
import { PageLink } from '../../ui/PageLink'

/** A panel is for looking; the whole list stands in the ledger, one press away. */
const mostRows = 100

type FigureRecordsProps = {
  readonly bound: BoundFigure
  readonly records: readonly ArchiveRecord[]
  readonly year: number
}

/** 依据的记录: each opens; a sum shows what each of them adds. */
export function FigureRecords({ bound, records, year }: FigureRecordsProps) {
  const archive = useArchive()
  const context = useFieldContext()
  const kind = kindOf(bound.kind)
  const { sum, sumLines, average, unit } = bound.spec
  const isSum = sum !== undefined || sumLines !== undefined || average !== undefined
  return (
    <div className="summary-records">
      <h3>
        依据的记录 <span>{records.length} 条</span>
      </h3>
      <table aria-label="依据的记录">
        <tbody>
          {records.slice(0, mostRows).map((record, index) => (
            <tr key={record.id}>
              <td className="summary-number">{index + 1}</td>
              <td className="summary-day">{record.date === '' ? '' : shortDay(record.date)}</td>
              <td className="summary-what">
                <PageLink onOpen={() => void openRecord(archive, record)}>
                  {recordTitle(kind, record)}
                </PageLink>
                <span>{subtitleOf(record, kind.subtitle)}</span>
              </td>
              {isSum && (
                <td className="summary-number">
                  {evaluateBound(bound, year, [record], context).value} {unit}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {records.length > mostRows && <p>还有 {records.length - mostRows} 条，在台账里看全。</p>}
    </div>
  )
}

function subtitleOf(record: ArchiveRecord, field: string | null): string {
  const value = field === null ? undefined : record.data[field]
  return typeof value === 'string' ? value : ''
}
