import { useState } from 'react'
import { describeChange } from '../../shared/domain/describeChange'
import type { ArchiveRecord } from '../../shared/domain/record'
import type { Kind } from '../../shared/kinds/kind'
import type { HistoryRow } from '../data/history'
import { useArchive, useFieldContext } from '../data/useArchive'
import { Button } from '../ui/Button'
import { RefusalBanner } from '../ui/RefusalBanner'
import { clockText } from './lastChangeText'

type HistoryListProps = {
  readonly kind: Kind
  readonly record: ArchiveRecord
  /** Newest first. */
  readonly rows: readonly HistoryRow[]
  readonly onClose: () => void
}

/** Who, when, what from, what to; any older version can be had back, which is a change like any other. */
export function HistoryList({ kind, record, rows, onClose }: HistoryListProps) {
  const archive = useArchive()
  const context = useFieldContext()
  const [refusal, setRefusal] = useState<string | null>(null)
  const revert = async (row: HistoryRow): Promise<void> => {
    const why = `${kind.label}恢复到 ${clockText(row.at)} 的版本`
    const answer = await archive.propose([{ op: 'revert', id: record.id, seq: row.seq }], why)
    setRefusal(answer.ok ? null : answer.reason)
  }
  return (
    <div className="history" role="group" aria-label="修改记录">
      <div className="history-head">
        <h3>修改记录</h3>
        <Button size="s" onClick={onClose}>
          回到记录
        </Button>
      </div>
      {refusal !== null && <RefusalBanner text={refusal} onClose={() => setRefusal(null)} />}
      <ol className="history-list">
        {rows.map((row, index) => {
          // Rows of one record's history hold records.
          const said = describeChange(row.before as ArchiveRecord | null, row.after as ArchiveRecord, context)
          return (
            <li key={row.seq} className="history-row">
              <div className="history-when">
                <span>{clockText(row.at)}</span>
                <span>{row.who}</span>
                <span className="history-why">{row.why}</span>
                {index > 0 && (
                  <Button size="s" onClick={() => void revert(row)}>
                    恢复此版本
                  </Button>
                )}
              </div>
              <ul className="history-changes">
                {said.map(sentence => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
