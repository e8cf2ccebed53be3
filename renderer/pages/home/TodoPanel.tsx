import { useState } from 'react'
import { shortDay } from '../../../shared/domain/day'
import type { ArchiveRecord } from '../../../shared/domain/record'
import { openTodos, type Todo } from '../../../shared/figures/todos'
import { kinds } from '../../../shared/kinds/index'
import { openRecord } from '../../app/openFigure'
import { useArchive, useToday } from '../../data/useArchive'
import { Icon } from '../../ui/icons'
import { isComposing } from '../../ui/isComposing'
import { Panel } from '../../ui/Panel'
import { Tag } from '../../ui/Tag'
import { showToast } from '../../ui/toast'
import { PageLink } from '../../ui/PageLink'
import { RecordsDialog } from '../../ledger/RecordsDialog'

type TodoPanelProps = {
  readonly records: readonly ArchiveRecord[]
  /** What was asked for in December is answered in January. */
  readonly lastYear: readonly ArchiveRecord[]
}

/** 待办: due and planned, the longest overdue first. */
export function TodoPanel({ records, lastYear }: TodoPanelProps) {
  const today = useToday()
  const [isAllOpen, setAllOpen] = useState(false)
  const todos = openTodos(records, lastYear, kinds, today)
  const overdue = todos.filter(todo => todo.tag.tone === 'danger').length
  return (
    <Panel
      label="待办"
      head={
        <>
          <h2>待办</h2>
          <span className="home-note">
            {todos.length} 件{overdue > 0 && `，逾期 ${overdue} 件`}
          </span>
          {todos.length > 0 && (
            <PageLink className="page-link-head" onOpen={() => setAllOpen(true)}>
              全部待办
            </PageLink>
          )}
        </>
      }
    >
      {todos.length === 0 ? (
        <p className="home-empty">现在没有要办的事。来文写了“要求完成”的日期，会列在这里。</p>
      ) : (
        <ul className="home-rows">
          {todos.map(todo => (
            <TodoLine key={todo.id} todo={todo} />
          ))}
        </ul>
      )}
      <RecordsDialog
        title={`待办 ${todos.length} 件`}
        records={isAllOpen ? todos.map(todo => todo.record) : null}
        onClose={() => setAllOpen(false)}
      />
    </Panel>
  )
}

function TodoLine({ todo }: { readonly todo: Todo }) {
  const archive = useArchive()
  const today = useToday()
  const { record, doneField } = todo
  const tickOff = (): void => {
    if (doneField === null) return
    void archive.commit([{ op: 'change', id: record.id, set: { [doneField]: today } }], `办结“${todo.text}”`)
    showToast({
      text: `已办结：${todo.text}`,
      actions: [{ label: '撤销', run: () => void archive.undo() }],
    })
  }
  return (
    <li className="home-line">
      <span className="home-line-tag">
        <Tag tone={todo.tag.tone}>{todo.tag.text}</Tag>
      </span>
      <PageLink
        className="home-line-text"
        title={todo.text}
        onOpen={() => void openRecord(archive, record)}
        onKeyDown={event => {
          if (isComposing(event) || event.key !== ' ') return
          event.preventDefault()
          tickOff()
        }}
      >
        {todo.text}
      </PageLink>
      {doneField !== null && (
        <button
          type="button"
          className="home-tick"
          aria-label={`办结：${todo.text}`}
          title="办结（空格键）"
          onClick={tickOff}
        >
          <Icon name="check" size={14} />
        </button>
      )}
      {todo.dueOn !== null && <span className="home-line-end">{shortDay(todo.dueOn)}</span>}
    </li>
  )
}
