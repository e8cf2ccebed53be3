import type { Kind } from '../../shared/kinds/kind'
import { columnOf } from '../../shared/domain/columnOf'
import type { Sort } from './listRows'
import type { List } from './useList'
import { columnStyle, isRightAligned } from './columnStyle'

export function TableHead({ kind, list }: { readonly kind: Kind; readonly list: List }) {
  return (
    <div className="record-head" role="rowgroup">
      <div className="record-row-head" role="row" style={columnStyle(kind)}>
        {kind.date !== null && <HeadCell list={list} sortRef="date" text="日期" />}
        <HeadCell list={list} sortRef={kind.title} text={kind.label} />
        {kind.list.map(column => (
          <HeadCell
            key={column.from}
            list={list}
            sortRef={column.from}
            text={column.header}
            isRight={isRightAligned(columnOf(kind, column.from).type)}
          />
        ))}
        {kind.evidence.length > 0 && <HeadCell list={list} sortRef="evidence" text="材料" />}
      </div>
    </div>
  )
}

type HeadCellProps = {
  readonly list: List
  readonly sortRef: string
  readonly text: string
  readonly isRight?: boolean
}

function HeadCell({ list, sortRef, text, isRight }: HeadCellProps) {
  const isSorted = list.sort.ref === sortRef
  const next: Sort = { ref: sortRef, isDescending: isSorted && !list.sort.isDescending }
  return (
    <div
      role="columnheader"
      className={`record-head-cell${isRight ? ' record-cell-number' : ''}`}
      aria-sort={isSorted ? (list.sort.isDescending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" className="record-sort" onClick={() => list.setSort(next)}>
        {text}
        {isSorted && <span aria-hidden="true">{list.sort.isDescending ? '↓' : '↑'}</span>}
      </button>
    </div>
  )
}
