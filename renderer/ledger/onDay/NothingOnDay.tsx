import { longDay, type Day } from '../../../shared/domain/day'
import type { ArchiveRecord } from '../../../shared/domain/record'
import type { Kind } from '../../../shared/kinds/kind'
import { newRecord } from '../../app/newRecord'
import { useArchive } from '../../data/useArchive'
import { Button } from '../../ui/Button'

type NothingOnDayProps = {
  readonly kind: Kind
  readonly records: readonly ArchiveRecord[]
  readonly day: Day
}

export function NothingOnDay({ kind, records, day }: NothingOnDayProps) {
  const archive = useArchive()
  const first = records.find(record => record.date !== '')
  return (
    <div className="ledger-empty">
      {longDay(day)}还没有{kind.label}
      {first ? `：最早的一版从${longDay(first.date)}起。` : '：一版也没有登记。'}
      <Button size="s" onClick={() => void newRecord(archive, kind.id)}>
        新建{kind.label}
      </Button>
    </div>
  )
}
