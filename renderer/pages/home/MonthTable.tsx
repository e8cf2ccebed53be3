import { groupLabel, type MonthCounts } from '../../../shared/figures/monthCounts'

/** The chart's numbers for those who cannot see bars. */
export function MonthTable({ counts }: { readonly counts: MonthCounts }) {
  return (
    <table className="hidden-visually" aria-label="每月登记条数">
      <thead>
        <tr>
          <th scope="col">月份</th>
          {counts.byGroup.map(({ group }) => (
            <th key={group} scope="col">
              {groupLabel(group)}
            </th>
          ))}
          <th scope="col">合计</th>
        </tr>
      </thead>
      <tbody>
        {counts.months.map(({ month, total, byGroup }) => (
          <tr key={month}>
            <th scope="row">{month}月</th>
            {counts.byGroup.map(({ group }) => (
              <td key={group}>{byGroup.find(part => part.group === group)?.figure.value ?? 0}</td>
            ))}
            <td>{total.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
