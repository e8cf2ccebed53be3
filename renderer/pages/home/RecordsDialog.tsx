import { longDay } from '../../../shared/domain/day'
import type { ArchiveRecord } from '../../../shared/domain/record'
import { recordTitle } from '../../../shared/domain/recordTitle'
import { kindOf } from '../../../shared/kinds/index'
import { navigate } from '../../app/route'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { PageLink } from './PageLink'

type RecordsDialogProps = {
  readonly title: string
  /** Null while it is closed. */
  readonly records: readonly ArchiveRecord[] | null
  readonly onClose: () => void
}

/** The records behind a number that counts several kinds; each opens in its own list. */
export function RecordsDialog({ title, records, onClose }: RecordsDialogProps) {
  return (
    <Dialog
      title={title}
      isOpen={records !== null}
      isWide
      onClose={onClose}
      actions={<Button onClick={onClose}>关闭</Button>}
    >
      <ul className="home-rows">
        {records?.map(record => {
          const kind = kindOf(record.kind)
          return (
            <li key={record.id} className="home-line">
              <span className="home-line-tag">{record.date === '' ? '没有日期' : longDay(record.date)}</span>
              <span className="home-line-end">{kind.label}</span>
              <PageLink
                className="home-line-text"
                onOpen={() => navigate({ page: 'kind', kind: kind.id, id: record.id })}
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
