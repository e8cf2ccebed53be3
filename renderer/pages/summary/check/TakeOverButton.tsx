import { useState } from 'react'
import type { ArchiveRecord } from '../../../../shared/domain/record'
import { periodName, type Period } from '../../../../shared/figures/period'
import type { CheckedNumber } from '../../../../shared/summary/checkDraft'
import { textOfDraft } from '../../../../shared/summary/textOfDraft'
import { useArchive } from '../../../data/useArchive'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { showToast } from '../../../ui/toast'
import { useWriteSummary } from '../useWriteSummary'

type TakeOverButtonProps = {
  readonly year: number
  readonly period: Period
  readonly draft: string
  readonly numbers: readonly CheckedNumber[]
  /** The text that stands there already. */
  readonly record: ArchiveRecord | undefined
  readonly onDone: () => void
}

/** Makes the draft the period's text: numbers that agree with the records are bound, the rest is hers. */
export function TakeOverButton({ year, period, draft, numbers, record, onDone }: TakeOverButtonProps) {
  const archive = useArchive()
  const create = useWriteSummary(year, period)
  const [isAsking, setAsking] = useState(false)
  const name = `${year}年${periodName(period)}`
  const write = (): void => {
    setAsking(false)
    const body = textOfDraft(draft, numbers)
    if (record)
      void archive.commit([{ op: 'change', id: record.id, set: { body } }], `草稿用作${name}总结的正文`)
    else create(body)
    showToast({ text: `草稿已用作${name}总结的正文，Ctrl Z 撤销` })
    onDone()
  }
  return (
    <>
      <Button
        onClick={() => (record ? setAsking(true) : write())}
        disabledReason={draft.trim() === '' ? '先粘贴或打开一份草稿。' : undefined}
      >
        用作{name}的正文
      </Button>
      <Dialog
        title={`换掉${name}总结现在的正文？`}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>取消</Button>
            <Button variant="main" onClick={write}>
              换成这份草稿
            </Button>
          </>
        }
      >
        <p>
          现在的正文留在修改记录里，随时能恢复。草稿里与记录一致的{' '}
          {numbers.filter(one => one.verdict === 'equal').length}
          个数和记录绑定。
        </p>
      </Dialog>
    </>
  )
}
