import type { ArchiveRecord } from '../../../shared/domain/record'
import { summary } from '../../../shared/kinds/summary'
import { useArchive } from '../../data/useArchive'
import { flushDrafts } from '../../data/drafts'
import { useHistory } from '../../data/useHistory'
import { clockText } from '../../ledger/lastChangeText'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { changedParagraphs } from './changedParagraphs'

type VersionsPanelProps = { readonly record: ArchiveRecord; readonly onClose: () => void }

/** 修改记录 of the text: when, why, what was written and struck out; any version comes back by one press. */
export function VersionsPanel({ record, onClose }: VersionsPanelProps) {
  const archive = useArchive()
  const rows = useHistory(record.id)
  const restore = (seq: number, at: string): void =>
    void flushDrafts().then(() =>
      archive.commit(
        [{ op: 'revert', id: record.id, seq }],
        `${summary.label}恢复到 ${clockText(at)} 的版本`,
      ),
    )
  return (
    <Panel
      label="修改记录"
      className="summary-side"
      head={
        <>
          <h2>修改记录</h2>
          <span className="panel-space" />
          <Button size="s" onClick={onClose}>
            回到数字依据
          </Button>
        </>
      }
    >
      <ol className="summary-versions">
        {rows.map((row, index) => (
          <li key={row.seq}>
            <div className="summary-version-head">
              <span>{clockText(row.at)}</span>
              <span className="summary-version-why">{row.why}</span>
              {index > 0 && (
                <Button size="s" onClick={() => restore(row.seq, row.at)}>
                  恢复此版本
                </Button>
              )}
            </div>
            {/* Rows of one record's history hold records. */}
            {changedParagraphs(row.before as ArchiveRecord | null, row.after as ArchiveRecord).map(
              ({ is, text }, at) => (
                <p key={at} className={`summary-version-${is}`}>
                  {is === 'added' ? '写上：' : '去掉：'}
                  {text}
                </p>
              ),
            )}
          </li>
        ))}
      </ol>
    </Panel>
  )
}
