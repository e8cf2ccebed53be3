import { useMemo } from 'react'
import type { ArchiveRecord } from '../../shared/domain/record'
import { isYearless, type Kind } from '../../shared/kinds/kind'
import { newRecord } from '../app/newRecord'
import { useArchive, useFieldContext, useYear } from '../data/useArchive'
import { Button } from '../ui/Button'
import { Panel } from '../ui/Panel'
import { CategoryFilter } from './CategoryFilter'
import { EvidenceSummary } from './EvidenceSummary'
import { isIncomplete } from './listRows'
import { ListFilterBar } from './ListFilterBar'
import { SelectionBar } from './many/SelectionBar'
import type { Selection } from './many/useSelection'
import { RecordTable } from './RecordTable'
import { totalsText } from './totals'
import type { List } from './useList'

type RecordListProps = {
  readonly kind: Kind
  readonly list: List
  readonly selection: Selection
  readonly chosenId: string | undefined
  readonly onOpen: (record: ArchiveRecord) => void
  readonly onTrash: (records: readonly ArchiveRecord[]) => void
  readonly onRefused: (reason: string | null) => void
}

export function RecordList(props: RecordListProps) {
  const { kind, list, selection } = props
  const context = useFieldContext()
  // Counted and summed only when the records change: an arrow key must not walk through ten thousand of them.
  const incomplete = useMemo(
    () => list.all.filter(record => isIncomplete(kind, record)).length,
    [kind, list.all],
  )
  const totals = useMemo(() => totalsText(kind, list.rows, context, '　'), [kind, list.rows, context])
  // Nothing to choose from: no empty strip over the empty list.
  const hasHead = list.all.length > 0 && (kind.category !== null || incomplete > 0)
  return (
    <Panel
      label={`${kind.label}列表`}
      head={
        hasHead && (
          <>
            <CategoryFilter kind={kind} list={list} />
            <span className="panel-space" />
            {incomplete > 0 && (
              <Button
                size="s"
                isPressed={list.filter.isIncomplete === true}
                onClick={() =>
                  list.setFilter({ ...list.filter, isIncomplete: list.filter.isIncomplete !== true })
                }
              >
                待补 {incomplete}
              </Button>
            )}
          </>
        )
      }
      foot={
        <>
          <strong>合计</strong>
          <span>{totals}</span>
          {!list.isComplete && <span>还在读…</span>}
          <span className="panel-space" />
          {list.rows.length > 1 && (
            <span className="ledger-hint">
              {selection.hasMarks
                ? '空格选中或放开，Shift ↑↓ 连选，Esc 取消'
                : '按住 Ctrl 或 Shift 点，选多条'}
            </span>
          )}
        </>
      }
    >
      <div className="ledger-list">
        {selection.many.length > 0 ? (
          <SelectionBar
            kind={kind}
            list={list}
            records={selection.many}
            onTrash={props.onTrash}
            onRefused={props.onRefused}
            onClear={selection.clear}
          />
        ) : (
          <ListFilterBar kind={kind} list={list} />
        )}
        {list.rows.length === 0 && list.isComplete ? (
          <EmptyList kind={kind} list={list} />
        ) : (
          <div className="ledger-rows">
            <RecordTable {...props} />
          </div>
        )}
        {list.rows.length > 0 && list.rows.length <= 7 && <EvidenceSummary kind={kind} records={list.rows} />}
      </div>
    </Panel>
  )
}

function EmptyList({ kind, list }: { readonly kind: Kind; readonly list: List }) {
  const archive = useArchive()
  const year = useYear()
  if (list.all.length > 0) {
    return (
      <div className="ledger-empty">
        没有符合条件的{kind.label}。
        <Button size="s" onClick={() => list.setFilter({})}>
          清除条件
        </Button>
      </div>
    )
  }
  return (
    <div className="ledger-empty">
      {isYearless(kind) ? `还没有${kind.label}。` : `${year}年还没有${kind.label}。`}
      <Button size="s" onClick={() => void newRecord(archive, kind.id)}>
        新建{kind.label}
      </Button>
    </div>
  )
}
