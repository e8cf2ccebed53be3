import { useState } from 'react'
import type { QuizData, ScoreLine } from '../../../shared/figures/quizStatistics'
import type { PasteOutcome } from '../../../shared/imports/applyPastedScores'
import type { Clipboard } from '../../../shared/imports/clipboardTable'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import './pasteDialog.css'
import { PasteReview } from './PasteReview'
import { pasteSummary } from './pasteText'
import { usePasteReading } from './usePasteReading'

type PasteDialogProps = {
  /** The test's name. */
  readonly title: string
  readonly data: QuizData
  readonly lines: readonly ScoreLine[]
  /** Where a column without names begins. */
  readonly from: number
  /** What was pasted; null asks for it first. */
  readonly clipboard: Clipboard | null
  readonly onWrite: (outcome: PasteOutcome) => void
  readonly onClose: () => void
}

/** 从 Excel 粘贴: asks for the block, shows what it would do, and only then writes. */
export function PasteDialog(props: PasteDialogProps) {
  const [clipboard, setClipboard] = useState(props.clipboard)
  if (clipboard === null) return <AskForBlock onClose={props.onClose} onPaste={setClipboard} />
  return <Review {...props} clipboard={clipboard} onBack={() => setClipboard(null)} />
}

function AskForBlock(props: {
  readonly onClose: () => void
  readonly onPaste: (clipboard: Clipboard) => void
}) {
  return (
    <Dialog
      title="从 Excel 粘贴成绩"
      isOpen
      onClose={props.onClose}
      actions={<Button onClick={props.onClose}>取消</Button>}
    >
      <p className="paste-hint">
        在 WPS 或 Excel 里选中姓名和得分（连表头一起也行），按 Ctrl C 复制，再在下面按 Ctrl V。
      </p>
      <textarea
        className="paste-area"
        aria-label="在这里粘贴"
        rows={6}
        value=""
        autoFocus
        onChange={event => props.onPaste({ text: event.target.value, html: '' })}
        onPaste={event => {
          event.preventDefault()
          const clipboard = readClipboard(event.clipboardData)
          if (clipboard.text.trim() !== '' || clipboard.html !== '') props.onPaste(clipboard)
        }}
      />
    </Dialog>
  )
}

function Review(props: PasteDialogProps & { readonly clipboard: Clipboard; readonly onBack: () => void }) {
  const reading = usePasteReading(props.clipboard, props.data, props.lines, props.from)
  const { outcome, pasted } = reading
  const summary = pasteSummary(outcome)
  const reason =
    outcome.open.length > 0
      ? `还有 ${outcome.open.length} 人没有决定怎么处理`
      : pasted.entries.length === 0
        ? '没有读出成绩'
        : undefined
  return (
    <Dialog
      title={`把粘贴的成绩写进“${props.title}”？`}
      isOpen
      isWide
      onClose={props.onClose}
      actions={
        <>
          <Button variant="quiet" onClick={props.onBack}>
            重新粘贴
          </Button>
          <Button onClick={props.onClose}>取消</Button>
          <Button variant="main" disabledReason={reason} onClick={() => props.onWrite(outcome)}>
            {summary}
          </Button>
        </>
      }
    >
      <p className="paste-summary" role="status" aria-label="粘贴结果">
        {pasted.entries.length === 0 ? '没有读出成绩。' : `${summary}。`}
        {!pasted.hasNames && pasted.entries.length > 0 && (
          <>没有姓名列，按成绩表的顺序从“{pasted.entries[0]?.name}”起往下写。</>
        )}
      </p>
      <PasteReview reading={reading} lines={props.lines} />
    </Dialog>
  )
}

export function readClipboard(data: DataTransfer): Clipboard {
  return { text: data.getData('text/plain'), html: data.getData('text/html') }
}
