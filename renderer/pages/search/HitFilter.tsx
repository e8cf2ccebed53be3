import { kindOf } from '../../../shared/kinds/index'
import { kindsAmong, monthsAmong, monthText, type Narrowing } from '../../../shared/search/narrow'
import type { SearchEntry } from '../../../shared/search/searchEntry'

type HitFilterProps = {
  readonly hits: readonly SearchEntry[]
  readonly narrowing: Narrowing
  readonly onChange: (narrowing: Narrowing) => void
}

/** 种类 and 月份 among the hits, each with how many. */
export function HitFilter({ hits, narrowing, onChange }: HitFilterProps) {
  const { kind, month } = narrowing
  return (
    <>
      <label className="found-filter">
        种类
        <select
          className="ledger-select"
          value={kind ?? ''}
          onChange={event => onChange({ ...narrowing, kind: event.target.value || null })}
        >
          <option value="">全部</option>
          {kindsAmong(hits).map(({ key, count }) => (
            <option key={key} value={key}>
              {kindOf(key).label}（{count}）
            </option>
          ))}
        </select>
      </label>
      <label className="found-filter">
        月份
        <select
          className="ledger-select"
          value={month ?? ''}
          onChange={event => onChange({ ...narrowing, month: event.target.value || null })}
        >
          <option value="">全部</option>
          {monthsAmong(hits).map(({ key, count }) => (
            <option key={key} value={key}>
              {monthText(key)}（{count}）
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
