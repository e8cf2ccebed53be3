import { useState } from 'react'
import { longDay } from '../../../shared/domain/day'
import type { ArchiveRecord } from '../../../shared/domain/record'
import { recordTitle } from '../../../shared/domain/recordTitle'
import { findKind } from '../../../shared/kinds/index'
import { navigate } from '../../app/route'
import { useArchive } from '../../data/useArchive'
import { useTrash } from '../../data/useTrash'
import { clockText } from '../../ledger/lastChangeText'
import { RefusalBanner } from '../../ui/RefusalBanner'
import { Button } from '../../ui/Button'
import { PageHead } from '../../ui/PageHead'
import { Panel } from '../../ui/Panel'
import { showToast } from '../../ui/toast'
import './trashPage.css'

/** 回收站: what was deleted, of every year; nothing is ever thrown away from here. */
export function TrashPage() {
  const records = useTrash()
  const [refusal, setRefusal] = useState<string | null>(null)
  return (
    <>
      <PageHead title="回收站" note={records === null ? '' : `${records.length} 条`} />
      {refusal !== null && <RefusalBanner text={refusal} onClose={() => setRefusal(null)} />}
      <Panel label="已删除的记录" className="trash">
        {records?.length === 0 && (
          <p className="trash-empty">回收站是空的。删除的记录会放在这里，随时可以恢复。</p>
        )}
        {records !== null && records.length > 0 && (
          <table className="trash-table" aria-label="已删除的记录">
            <thead>
              <tr>
                <th scope="col">删除时间</th>
                <th scope="col">种类</th>
                <th scope="col">日期</th>
                <th scope="col">名称</th>
                <th scope="col">
                  <span className="hidden-visually">操作</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {records.map(record => (
                <TrashRow key={record.id} record={record} onRefused={setRefusal} />
              ))}
            </tbody>
          </table>
        )}
      </Panel>
    </>
  )
}

type TrashRowProps = {
  readonly record: ArchiveRecord
  readonly onRefused: (reason: string | null) => void
}

function TrashRow({ record, onRefused }: TrashRowProps) {
  const archive = useArchive()
  const kind = findKind(record.kind)
  const title = kind ? recordTitle(kind, record) : '这个版本的程序不认识这种记录'
  const restore = async (): Promise<void> => {
    const answer = await archive.propose(
      [{ op: 'restore', id: record.id }],
      `恢复${kind?.label ?? '记录'}“${title}”`,
    )
    onRefused(answer.ok ? null : answer.reason)
    if (!answer.ok) return
    showToast({
      text: `已恢复“${title}”`,
      actions: [{ label: '去看', run: () => navigate({ page: 'kind', kind: record.kind, id: record.id }) }],
    })
  }
  return (
    <tr>
      <td>{clockText(record.deletedAt ?? '')}</td>
      <td>{kind?.label}</td>
      <td>{record.date === '' ? '' : longDay(record.date)}</td>
      <td>{title}</td>
      <td className="trash-action">
        <Button size="s" label={`恢复${title}`} onClick={() => void restore()}>
          恢复
        </Button>
      </td>
    </tr>
  )
}
