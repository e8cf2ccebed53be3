import { useEffect, useState } from 'react'
import { lackingForClosing } from '../../shared/domain/closing'
import { deadlineOf, deadlineText } from '../../shared/domain/deadline'
import type { DeadlineSpec } from '../../shared/domain/deadlineSpec'
import { shortDay } from '../../shared/domain/day'
import type { ArchiveRecord } from '../../shared/domain/record'
import { recordTitle } from '../../shared/domain/recordTitle'
import type { Kind } from '../../shared/kinds/kind'
import { flushDrafts } from '../data/drafts'
import { useArchive, useToday } from '../data/useArchive'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Tag } from '../ui/Tag'
import { showToast } from '../ui/toast'
import { stateTone } from './RecordTags'

type ClosingLineProps = {
  readonly kind: Kind
  readonly spec: DeadlineSpec
  readonly record: ArchiveRecord
}

/** Where the record stands against its deadline, and the press that ends it: 销号 once nothing is lacking. */
export function ClosingLine({ kind, spec, record }: ClosingLineProps) {
  const archive = useArchive()
  const today = useToday()
  const [refused, setRefused] = useState<readonly string[]>([])
  const deadline = deadlineOf(spec, record.data, today)
  const lacking = lackingForClosing(kind, record.data)
  const { closed } = spec
  const isClosed = deadline.state === 'closed'
  // What was refused is said until something is filled in.
  const lackingWords = lacking.join('、')
  useEffect(() => setRefused([]), [lackingWords])
  const close = async (): Promise<void> => {
    await flushDrafts()
    const now = await archive.db.records.get(record.id)
    if (!closed || now?.deletedAt !== null) return
    const still = lackingForClosing(kind, now.data)
    setRefused(still)
    if (still.length > 0) return
    const why = `${closed.action}“${recordTitle(kind, now)}”`
    await archive.commit(
      [
        {
          op: 'change',
          id: record.id,
          set: { [closed.field]: closed.in[0], [closed.on]: now.data[closed.on] ?? today },
        },
      ],
      why,
    )
    showToast({ text: `已${why}`, actions: [{ label: '撤销', run: () => void archive.undo() }] })
  }
  return (
    <div className="record-links" role="group" aria-label="进度">
      <div className="record-link-line">
        <span className="record-link-word">进度</span>
        <Tag tone={stateTone(deadline.state)}>{deadlineText(spec, deadline)}</Tag>
        <span className="record-link-note">
          {deadline.dueOn !== null && `期限 ${shortDay(deadline.dueOn)}`}
        </span>
        {closed && !isClosed && (
          <Button size="s" onClick={() => void close()}>
            {closed.action}
          </Button>
        )}
      </div>
      {refused.length > 0 && closed && (
        <Banner tone="danger">
          还不能{closed.action}，缺：{refused.join('、')}。记录没有改动，补齐以后再按一次。
        </Banner>
      )}
      {isClosed && lacking.length > 0 && closed && (
        <Banner tone="warn">
          写着{closed.in[0]}，但还缺：{lackingWords}。
        </Banner>
      )}
    </div>
  )
}
