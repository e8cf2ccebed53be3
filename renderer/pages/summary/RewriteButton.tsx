import { useState } from 'react'
import type { ArchiveRecord } from '../../../shared/domain/record'
import type { Period } from '../../../shared/figures/period'
import { blockText, type BoundText } from '../../../shared/summary/boundText'
import { recompose } from '../../../shared/summary/recompose'
import { useArchive, useSetting } from '../../data/useArchive'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { showToast } from '../../ui/toast'
import { changedLines } from './changedParagraphs'
import { bodyOf } from './summaryRecord'
import type { Figures } from './useFigures'
import type { SummaryDraft } from './useSummaryDraft'

type RewriteButtonProps = {
  readonly record: ArchiveRecord
  readonly period: Period
  readonly figures: Figures
  readonly draft: SummaryDraft
}

type Planned = { readonly before: BoundText; readonly after: BoundText }

/** 重新成文 from newer records: what would change is shown first; what she wrote is kept. */
export function RewriteButton({ record, period, figures, draft }: RewriteButtonProps) {
  const archive = useArchive()
  const outline = useSetting('summaryOutline')
  const [planned, setPlanned] = useState<Planned | null>(null)
  const plan = async (): Promise<void> => {
    await draft.settle()
    const now = await archive.db.records.get(record.id)
    const before = bodyOf(now?.data.body)
    setPlanned({ before, after: recompose(before, figures.archive, period, outline).text })
  }
  const write = ({ after }: Planned): void => {
    setPlanned(null)
    void archive
      .commit([{ op: 'change', id: record.id, set: { body: after } }], '总结重新成文')
      .then(() => showToast({ text: '已从现在的记录重新成文，Ctrl Z 撤销' }))
  }
  const lines = planned
    ? changedLines(planned.before.blocks.map(blockText), planned.after.blocks.map(blockText), 40, 120)
    : []
  const own = planned?.before.blocks.filter(block => block.isOwn ?? block.pattern === undefined).length ?? 0
  return (
    <>
      <Button
        hasPopup="dialog"
        onClick={() => void plan()}
        disabledReason={figures.isComplete ? undefined : '记录还在读入，请稍等。'}
      >
        重新成文
      </Button>
      {planned && (
        <Dialog
          title={lines.length === 0 ? '正文和记录一致，没有要改的' : '从现在的记录重新成文？'}
          isOpen
          isWide
          onClose={() => setPlanned(null)}
          actions={
            <>
              <Button onClick={() => setPlanned(null)}>{lines.length === 0 ? '关闭' : '取消'}</Button>
              {lines.length > 0 && (
                <Button variant="main" onClick={() => write(planned)}>
                  重新成文
                </Button>
              )}
            </>
          }
        >
          <p>您改过和添上的 {own} 段留着，里面的数字跟上记录；您删去的不再写上。</p>
          <ul className="summary-changes">
            {lines.map(({ is, text }, at) => (
              <li key={at} className={`summary-version-${is}`}>
                {is === 'added' ? '写上：' : '去掉：'}
                {text}
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  )
}
