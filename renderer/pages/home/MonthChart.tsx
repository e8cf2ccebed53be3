import type { Figure } from '../../../shared/figures/figure'
import { groupLabel, type MonthCount } from '../../../shared/figures/monthCounts'
import './monthChart.css'

type MonthChartProps = { readonly months: readonly MonthCount[]; readonly onOpen: (figure: Figure) => void }

const barWidth = 30

/** Stacked bars, drawn in per cent of the panel so that they need no measuring. */
export function MonthChart({ months, onOpen }: MonthChartProps) {
  const { top, ticks } = scaleFor(Math.max(...months.map(month => month.total.value)))
  const percent = (value: number): string => `${(value / top) * 100}%`
  return (
    <div className="month-chart">
      <svg className="month-plot" width="100%" height="100%">
        <g aria-hidden="true">
          {ticks.map(tick => (
            <g key={tick}>
              <line
                className="month-grid"
                x1="0"
                x2="100%"
                y1={percent(top - tick)}
                y2={percent(top - tick)}
              />
              <text className="month-axis" x="-8" y={percent(top - tick)} dy="4" textAnchor="end">
                {tick}
              </text>
            </g>
          ))}
          {months.map(({ month }) => (
            <text key={month} className="month-axis" x={middleOf(month)} y="100%" dy="18" textAnchor="middle">
              {month}月
            </text>
          ))}
        </g>
        {months
          .filter(({ total }) => total.value > 0)
          .map(month => (
            <MonthBar key={month.month} count={month} percent={percent} top={top} onOpen={onOpen} />
          ))}
      </svg>
    </div>
  )
}

type MonthBarProps = {
  readonly count: MonthCount
  readonly percent: (value: number) => string
  readonly top: number
  readonly onOpen: (figure: Figure) => void
}

function MonthBar({ count, percent, top, onOpen }: MonthBarProps) {
  const { month, total, byGroup } = count
  const parts = byGroup.map(({ group, figure }) => `${groupLabel(group)} ${figure.value} 条`).join('，')
  let foot = 0
  return (
    <a
      href="#"
      className="month-bar"
      aria-label={`${month}月，${total.value} 条：${parts}`}
      onClick={event => {
        event.preventDefault()
        onOpen(total)
      }}
    >
      <title>{parts}</title>
      <svg x={middleOf(month)} overflow="visible">
        {byGroup.map(({ group, figure }) => {
          const y = percent(top - foot - figure.value)
          foot += figure.value
          return (
            <rect
              key={group}
              className={`month-part months-${group}`}
              x={-barWidth / 2}
              y={y}
              width={barWidth}
              height={percent(figure.value)}
            />
          )
        })}
        <rect
          className="month-focus"
          x={-barWidth / 2 - 3}
          y={percent(top - total.value)}
          width={barWidth + 6}
          height={percent(total.value)}
          rx="3"
        />
        <text className="month-number" x="0" y={percent(top - total.value)} dy="-6" textAnchor="middle">
          {total.value}
        </text>
      </svg>
    </a>
  )
}

function middleOf(month: number): string {
  return `${((month - 0.5) / 12) * 100}%`
}

/** Round steps, at most five of them, up to the highest bar. */
function scaleFor(highest: number): { readonly top: number; readonly ticks: readonly number[] } {
  const rough = Math.max(1, highest / 4)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.ceil(([1, 2, 5, 10].find(factor => factor * power >= rough) ?? 10) * power)
  const steps = Math.max(1, Math.ceil(highest / step))
  return { top: steps * step, ticks: Array.from({ length: steps + 1 }, (_, index) => index * step) }
}
