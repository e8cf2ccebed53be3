import { describeChange } from '../../../shared/domain/describeChange'
import { describeSetting } from '../../../shared/domain/describeSetting'
import type { ArchiveRecord } from '../../../shared/domain/record'
import { recordTitle } from '../../../shared/domain/recordTitle'
import { findKind } from '../../../shared/kinds/index'
import { navigate } from '../../app/route'
import type { HistoryRow } from '../../data/history'
import { useFieldContext } from '../../data/useArchive'

/** 会议“动员大会”：地点 由“三楼会议室”改为“四楼大会议室” */
export function ChangeRow({ row }: { readonly row: HistoryRow }) {
  const context = useFieldContext()
  if (row.table === 'settings')
    return <li>{`设置：${describeSetting(row.id, row.before, row.after).join('；') || '没有变化'}`}</li>
  if (row.table === 'attachments') return <li>收下材料文件</li>
  // Rows of the table `records` hold records.
  const [before, after] = [row.before as ArchiveRecord | null, row.after as ArchiveRecord]
  const kind = findKind(after.kind)
  const said = describeChange(before, after, context)
  if (!kind) return <li>{said.join('；')}</li>
  const name = `${kind.label}“${recordTitle(kind, after)}”`
  return (
    <li>
      {after.deletedAt === null ? (
        <a
          href="#"
          className="change-record"
          onClick={event => {
            event.preventDefault()
            navigate({ page: 'kind', kind: kind.id, id: after.id })
          }}
        >
          {name}
        </a>
      ) : (
        name
      )}
      ：{said.join('；') || '没有看得见的变化'}
    </li>
  )
}
