import { moneyText } from '../../../shared/domain/money'
import type { Figure } from '../../../shared/figures/figure'
import { periodName, type Period } from '../../../shared/figures/period'
import type { ReportLine } from '../../../shared/figures/periodReport'
import { percentText } from '../../../shared/figures/rate'
import { periodColumn } from '../../../shared/sheets/periodReportSheet'
import { openFigure } from '../../app/openFigure'
import { navigate } from '../../app/route'
import { PageLink } from '../../ui/PageLink'

type ReportTableProps = {
  readonly lines: readonly ReportLine[]
  readonly period: Period
  readonly onOpenLastYear: (figure: Figure) => void
}

export function ReportTable({ lines, period, onOpenLastYear }: ReportTableProps) {
  return (
    <table className="report-table" aria-label="报表">
      <thead>
        <tr>
          <th scope="col">类别</th>
          <th scope="col">指标</th>
          <th scope="col">单位</th>
          {[periodColumn(period), '本年累计', '去年同期累计', '全年计划', '完成率'].map(header => (
            <th key={header} scope="col" className="report-number">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line, at) => (
          <tr key={line.thisYear.id}>
            {lines[at - 1]?.group !== line.group && (
              <th scope="rowgroup" rowSpan={lines.filter(one => one.group === line.group).length}>
                {line.group}
              </th>
            )}
            <th scope="row">{line.label}</th>
            <td>{line.unit}</td>
            <ReportCells line={line} period={period} onOpenLastYear={onOpenLastYear} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type ReportCellsProps = Omit<ReportTableProps, 'lines'> & { readonly line: ReportLine }

function ReportCells({ line, period, onOpenLastYear }: ReportCellsProps) {
  const { kind, label, unit, thisPeriod, thisYear, lastYear, plan, doneRate } = line
  const text = (value: number): string => (line.isMoney ? moneyText(value) : String(value))
  const open = (figure: Figure, when: string) => openFigure(kind.id, { ...figure, label: `${when}${label}` })
  const name = (when: string, value: number): string => `${label}，${when} ${text(value)} ${unit}`
  const inPeriod = periodName(period)
  return (
    <>
      <td className="report-number">
        <PageLink label={name(inPeriod, thisPeriod.value)} onOpen={() => open(thisPeriod, inPeriod)}>
          {text(thisPeriod.value)}
        </PageLink>
      </td>
      <td className="report-number">
        <PageLink label={name('本年累计', thisYear.value)} onOpen={() => open(thisYear, '本年累计')}>
          {text(thisYear.value)}
        </PageLink>
      </td>
      <td className="report-number">
        {lastYear === null ? (
          '—'
        ) : (
          <PageLink label={name('去年同期', lastYear.value)} onOpen={() => onOpenLastYear(lastYear)}>
            {text(lastYear.value)}
          </PageLink>
        )}
      </td>
      <td className="report-number">
        {plan === null ? (
          '—'
        ) : (
          <PageLink
            label={name('全年计划', plan)}
            title="在设置里改"
            onOpen={() => navigate({ page: 'settings' })}
          >
            {text(plan)}
          </PageLink>
        )}
      </td>
      <td className="report-number">
        {doneRate === null ? (
          '—'
        ) : (
          <PageLink
            label={`${label}，完成率 ${percentText(doneRate)}`}
            onOpen={() => open(thisYear, '本年累计')}
          >
            {percentText(doneRate)}
          </PageLink>
        )}
      </td>
    </>
  )
}
