import { longDay } from '../../shared/domain/day'
import type { ArchiveRecord } from '../../shared/domain/record'
import { recordTitle } from '../../shared/domain/recordTitle'
import { kindOf } from '../../shared/kinds/index'
import { openRecord } from '../app/openFigure'
import { useArchive } from '../data/useArchive'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { PageLink } from '../ui/PageLink'
import './recordsDialog.css'

type RecordsDialogProps = {
  readonly title: string
  /** Null while it is closed. */
  readonly records: readonly ArchiveRecord[] | null
  readonly onClose: () => void
}

/** The records behind a number that no single list shows: of several kinds, of another year. */
export function RecordsDialog({ title, records, onClose }: RecordsDialogProps) {
  const archive = useArchive()
  return (
    <Dialog
      title={title}
      isOpen={records !== null}
      isWide
      onClose={onClose}
      actions={<Button onClick={onClose}>关闭</Button>}
    >
      <ul className="records-dialog">
        {records?.map(record => {
          const kind = kindOf(record.kind)
          return (
            <li key={record.id} className="records-dialog-line">
              <span className="records-dialog-day">
                {record.date === '' ? '没有日期' : longDay(record.date)}
              </span>
              <span className="records-dialog-kind">{kind.label}</span>
              <PageLink
                className="records-dialog-title"
                onOpen={() => {
                  onClose()
                  void openRecord(archive, record)
                }}
              >
                {recordTitle(kind, record)}
              </PageLink>
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}
