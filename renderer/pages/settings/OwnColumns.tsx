import { canSum } from '../../../shared/domain/ownColumnRefs'
import { freeColumns, ownColumns, withColumn } from '../../../shared/domain/ownColumns'
import type { OwnColumn, OwnLedger } from '../../../shared/domain/ownLedger'
import { titleFromName } from '../../../shared/domain/ownLedgerKind'
import { Button } from '../../ui/Button'
import { useInputText } from '../../ui/useInputText'
import { OwnColumnRow } from './OwnColumnRow'
import { columnSource } from './ownColumnSource'

type OwnColumnsProps = {
  readonly ledger: OwnLedger
  readonly onChange: (part: Pick<OwnLedger, 'columns'> | Pick<OwnLedger, 'sheetTitle'>) => void
  readonly onProblem: (sentence: string) => void
}

/** What the Excel and the paper show: title, columns with their own headings, order and sums. The form stays as it is. */
export function OwnColumns({ ledger, onChange, onProblem }: OwnColumnsProps) {
  const columns = ownColumns(ledger)
  const free = freeColumns(ledger)
  const title = useInputText<HTMLInputElement>(ledger.sheetTitle)
  const put = (next: readonly OwnColumn[]): void => onChange({ columns: [...next] })
  const change = (at: number, part: Partial<OwnColumn>): void =>
    put(columns.map((column, index) => (index === at ? { ...column, ...part } : column)))
  const move = (at: number, by: 1 | -1): void => {
    const [mine, other] = [columns[at], columns[at + by]]
    if (mine && other) put(columns.with(at, other).with(at + by, mine))
  }
  const remove = (at: number): void => {
    if (columns.length === 1) return onProblem('表里至少要有一列。')
    put(columns.filter((_, index) => index !== at))
  }
  return (
    <>
      <label className="own-title">
        表名（前面自动加年度）
        <input
          className="settings-input"
          placeholder={titleFromName(ledger.name || '新台账')}
          ref={title}
          onChange={event => onChange({ sheetTitle: event.target.value })}
        />
      </label>
      <ol className="own-fields" aria-label="列">
        {columns.map((column, at) => (
          <OwnColumnRow
            key={column.from}
            number={at + 1}
            column={column}
            source={columnSource(ledger, column.from)}
            canSum={canSum(ledger.fields, column.from)}
            onChange={part => change(at, part)}
            onMove={by => move(at, by)}
            onRemove={() => remove(at)}
          />
        ))}
      </ol>
      <div className="own-line own-add">
        <select
          className="settings-input"
          aria-label="添加一列"
          value=""
          disabled={free.length === 0}
          onChange={event => {
            const column = free.find(one => one.from === event.target.value)
            if (column) put(withColumn(columns, column))
          }}
        >
          <option value="">{free.length === 0 ? '每一栏都已是一列' : '添加一列'}</option>
          {free.map(column => (
            <option key={column.from} value={column.from}>
              {columnSource(ledger, column.from)}
            </option>
          ))}
        </select>
        {ledger.columns !== null && (
          <Button size="s" variant="quiet" onClick={() => onChange({ columns: null })}>
            和表单一样
          </Button>
        )}
      </div>
    </>
  )
}
