import { useEffect, useRef, useState } from 'react'
import { longDay, shortDay, yearOf } from '../../shared/domain/day'
import type { ArchiveRecord } from '../../shared/domain/record'
import type { Kind } from '../../shared/kinds/kind'
import { copyRecord } from '../app/newRecord'
import { navigate, useRoute, type Focus } from '../app/route'
import { useArchive, useSaveState } from '../data/useArchive'
import { useHistory } from '../data/useHistory'
import { EvidenceDropZone } from '../evidence/EvidenceDropZone'
import { flushDrafts } from '../data/drafts'
import { RecordForm } from '../form/RecordForm'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Icon } from '../ui/icons'
import { isComposing } from '../ui/isComposing'
import { Menu, type MenuItem } from '../ui/Menu'
import { Panel } from '../ui/Panel'
import { HistoryList } from './HistoryList'
import { lastChangeText } from './lastChangeText'
import { RecordLinks } from './RecordLinks'
import './recordPanel.css'
import { isOutsideYear, RecordTags } from './RecordTags'
import { useRecordActions } from './useRecordActions'

type RecordPanelProps = {
  readonly kind: Kind
  readonly record: ArchiveRecord
  readonly focus: Focus | undefined
  readonly onTrash: () => void
  /** Opens the kind's own editor (成绩表). */
  readonly onOpenView?: () => void
  /** Several records are chosen in the list; only this one is shown and edited here. */
  readonly oneOf?: number
  /** Fields that another part of the page edits. */
  readonly without?: readonly string[]
}

/** The chosen record, edited in place and saved by itself. Esc goes back to the list. */
export function RecordPanel({ kind, record, focus, onTrash, onOpenView, oneOf, without }: RecordPanelProps) {
  const archive = useArchive()
  const history = useHistory(record.id)
  const [isHistoryShown, setHistoryShown] = useState(false)
  const body = useRef<HTMLDivElement>(null)
  useFocusOnOpen(body, focus)

  const title = record.data[kind.title]
  const day =
    record.date === ''
      ? ''
      : yearOf(record.date) === record.year
        ? shortDay(record.date)
        : longDay(record.date)
  const ownActions = useRecordActions(kind, record)
  const items: readonly MenuItem[] = [
    ...ownActions,
    {
      label: '同上一次',
      note: '照这条新建一条',
      run: () => void flushDrafts().then(() => copyRecord(archive, record)),
    },
    { label: '修改记录', run: () => setHistoryShown(true) },
    { label: '移到回收站', note: 'Del', isDanger: true, run: onTrash },
  ]
  return (
    <Panel
      label={`${kind.label}详情`}
      className="record-panel"
      head={
        <>
          <h2 className="record-heading">
            {day && <span>{day}　</span>}
            {typeof title === 'string' && title !== '' ? title : `新${kind.label}`}
          </h2>
          <RecordTags kind={kind} record={record} most={3} />
          <span className="panel-space" />
          <SavedWord />
          {onOpenView && (
            <Button size="s" onClick={onOpenView}>
              打开{viewWord(kind)}
            </Button>
          )}
          <Menu label="更多" items={items}>
            <Icon name="more" />
          </Menu>
        </>
      }
      foot={
        <>
          <span>{lastChangeText(history[0], kind)}</span>
          <span className="panel-space" />
          <a
            href="#"
            className="record-history-link"
            onClick={event => {
              event.preventDefault()
              setHistoryShown(!isHistoryShown)
            }}
          >
            修改记录 {history.length} 条
          </a>
        </>
      }
    >
      <EvidenceDropZone record={record}>
        <div
          ref={body}
          className="record-body"
          onKeyDown={event => {
            if (isComposing(event) || event.key !== 'Escape' || event.defaultPrevented) return
            event.preventDefault()
            backToList()
          }}
        >
          {oneOf !== undefined && <Banner tone="info">已选 {oneOf} 条，这里只显示、只修改这一条。</Banner>}
          {isOutsideYear(record) && <OutsideYear record={record} />}
          {isHistoryShown ? (
            <HistoryList kind={kind} record={record} rows={history} onClose={() => setHistoryShown(false)} />
          ) : (
            <>
              <RecordLinks kind={kind} record={record} />
              <RecordForm kind={kind} record={record} {...(without ? { without } : {})} />
            </>
          )}
        </div>
      </EvidenceDropZone>
    </Panel>
  )
}

function SavedWord() {
  const state = useSaveState()
  if (state.is === 'failed') return <span className="record-unsaved">没有保存</span>
  return <span className="record-saved">{state.is === 'saving' ? '' : '已自动保存'}</span>
}

/** The day says one year, the record counts for another: shown, and mended by one press. */
function OutsideYear({ record }: { readonly record: ArchiveRecord }) {
  const archive = useArchive()
  const year = yearOf(record.date)
  const move = (): void => {
    void archive
      .commit(
        [
          { op: 'change', id: record.id, set: {}, year },
          { op: 'setting', key: 'year', value: year },
        ],
        `归到${year}年`,
      )
      .then(() => navigate({ page: 'kind', kind: record.kind, id: record.id }))
  }
  return (
    <Banner
      tone="warn"
      actions={
        <Button size="s" onClick={move}>
          归到{year}年
        </Button>
      }
    >
      日期在{year}年，这条现在记在{record.year}年。
    </Banner>
  )
}

/** A kind with an editor of its own says what it edits: its first table. */
function viewWord(kind: Kind): string {
  return Object.values(kind.fields).find(field => field.type === 'lines')?.label ?? kind.label
}

function useFocusOnOpen(body: { readonly current: HTMLElement | null }, focus: Focus | undefined): void {
  // Every call for the same place is a call of its own: Ctrl N twice, with the caret elsewhere in between.
  const route = useRoute()
  useEffect(() => {
    if (focus === undefined) return
    const key = focus === 'form' ? '' : focus.slice('field:'.length)
    const field =
      key === '' ? null : body.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(key)}"]`)
    const control = (field ?? body.current)?.querySelector<HTMLElement>(
      'input, textarea, select, [contenteditable], [tabindex="0"]',
    )
    control?.focus()
    if (control instanceof HTMLInputElement) control.select()
  }, [body, focus, route])
}

function backToList(): void {
  void flushDrafts()
  const row = document.querySelector<HTMLElement>('.record-row[tabindex="0"]')
  row?.focus()
}
