import { isYearless, type Kind } from '../../shared/kinds/kind'
import { Button } from '../ui/Button'
import { useInputText } from '../ui/useInputText'
import type { List } from './useList'

const months = Array.from({ length: 12 }, (_, index) => index + 1)

/** Filter by text and by month; what a pressed figure asked for stands here too and can be taken off. */
export function ListFilterBar({ kind, list }: { readonly kind: Kind; readonly list: List }) {
  const { filter, setFilter } = list
  const withoutOnly = (): void => {
    const { only: _only, ...rest } = filter
    setFilter(rest)
  }
  const setMonth = (value: string): void => {
    const { month: _month, ...rest } = filter
    setFilter(value === '' ? rest : { ...rest, month: Number(value) })
  }
  const text = useInputText<HTMLInputElement>(filter.text ?? '')
  return (
    <div className="ledger-filter">
      <input
        type="search"
        aria-label={`筛选${kind.label}`}
        placeholder="筛选名称、人员"
        spellCheck={false}
        ref={text}
        onChange={event => setFilter({ ...filter, text: event.target.value })}
      />
      {!isYearless(kind) && (
        <select aria-label="月份" value={filter.month ?? ''} onChange={event => setMonth(event.target.value)}>
          <option value="">全年</option>
          {months.map(month => (
            <option key={month} value={month}>
              {month}月
            </option>
          ))}
        </select>
      )}
      {filter.only && (
        <Button size="s" onClick={withoutOnly} label={`只看：${filter.only.label}，取消`}>
          只看：{filter.only.label} ×
        </Button>
      )}
    </div>
  )
}
