import { useMemo, useState } from 'react'
import { deadlineOf, deadlineText } from '../../shared/domain/deadline'
import { openedBy, recordsToOpen } from '../../shared/domain/openedRecords'
import type { OpensSpec } from '../../shared/domain/opensSpec'
import type { ArchiveRecord } from '../../shared/domain/record'
import { recordTitle } from '../../shared/domain/recordTitle'
import { findKind, kindOf } from '../../shared/kinds/index'
import type { Kind } from '../../shared/kinds/kind'
import { openRecord } from '../app/openFigure'
import { flushDrafts } from '../data/drafts'
import { listOf, useArchive, useFieldContext, useRecords } from '../data/useArchive'
import { Button } from '../ui/Button'
import { PageLink } from '../ui/PageLink'
import { Tag } from '../ui/Tag'
import { showToast } from '../ui/toast'
import { stateTone } from './RecordTags'

type OpenedRecordsProps = {
  readonly kind: Kind
  readonly spec: OpensSpec
  readonly record: ArchiveRecord
}

/** 检查 → 整改: the notices made of what was found, where each stands, and the press that makes those still missing. */
export function OpenedRecords({ kind, spec, record }: OpenedRecordsProps) {
  const archive = useArchive()
  const { today, list } = useFieldContext()
  const other = kindOf(spec.kind)
  // A notice of December may count for the year after.
  const others = [
    ...useRecords(spec.kind, record.year).records,
    ...useRecords(spec.kind, record.year + 1).records,
  ]
  const places = useRecords(spec.answerable.kind, record.year).records
  const [isOpening, setOpening] = useState(false)
  const opened = openedBy(spec, record, others)
  const open = async (): Promise<void> => {
    setOpening(true)
    await flushDrafts()
    await openMissing(archive, kind, spec, record)
    setOpening(false)
  }
  const waiting = useMemo(
    () => recordsToOpen(kind, spec, record, { other, others, places, list }).length,
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `others` is made anew from the cache at each drawing
    [kind, spec, record, other, others.length, opened, places, list],
  )
  if (opened.length === 0 && waiting === 0) return null
  const done = opened.filter(one => stateOf(other, one, today)?.state === 'closed').length
  return (
    <div className="record-links" role="group" aria-label={other.label}>
      <div className="record-link-line">
        <span className="record-link-word">{other.label}</span>
        <span className="record-link-note">
          {opened.length === 0
            ? `查出 ${waiting} ${other.unit}问题，还没有${other.label}`
            : `${opened.length} ${other.unit}，${done === opened.length ? '都已销号' : `未销号 ${opened.length - done} ${other.unit}`}`}
          {opened.length > 0 && waiting > 0 && `，还有 ${waiting} ${other.unit}没有通知`}
        </span>
        {waiting > 0 && (
          <Button size="s" disabledReason={isOpening ? '正在写入' : undefined} onClick={() => void open()}>
            {spec.action} {waiting} {other.unit}
          </Button>
        )}
      </div>
      {opened.length > 0 && (
        <ul className="record-link-list">
          {opened.map(one => {
            const deadline = stateOf(other, one, today)
            return (
              <li key={one.id} className="record-link-line">
                <PageLink className="record-link-title" onOpen={() => void openRecord(archive, one)}>
                  {recordTitle(other, one)}
                </PageLink>
                {deadline && other.deadline && (
                  <Tag tone={stateTone(deadline.state)}>{deadlineText(other.deadline, deadline)}</Tag>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}

function stateOf(kind: Kind, record: ArchiveRecord, today: string) {
  return kind.deadline ? deadlineOf(kind.deadline, record.data, today) : null
}

/** One commit for all of them: one 撤销 takes them back. Read anew, because something may have been typed a moment ago. */
async function openMissing(
  archive: ReturnType<typeof useArchive>,
  kind: Kind,
  spec: OpensSpec,
  shown: ArchiveRecord,
): Promise<void> {
  const other = findKind(spec.kind)
  const record = await archive.db.records.get(shown.id)
  if (!other || record?.deletedAt !== null) return
  const { cache } = archive
  const years = [record.year, record.year + 1]
  await Promise.all([
    ...years.map(year => cache.load(spec.kind, year)),
    cache.load(spec.answerable.kind, record.year),
  ])
  const made = recordsToOpen(kind, spec, record, {
    other,
    others: years.flatMap(year => cache.slice(spec.kind, year).records),
    places: cache.slice(spec.answerable.kind, record.year).records,
    list: key => listOf(archive.settings, key),
  })
  const why = `${spec.action} ${made.length} ${other.unit}`
  await archive.commit(
    made.map(data => ({ op: 'create', kind: spec.kind, data, year: record.year }) as const),
    why,
  )
  showToast({
    text: `已${why}`,
    actions: [{ label: '撤销', run: () => void archive.undo() }],
  })
}
