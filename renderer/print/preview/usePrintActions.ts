import { useState } from 'react'
import { errorText } from '../../../shared/errors'
import { showToast } from '../../ui/toast'
import type { Printers } from './usePrinters'
import type { PrintJob } from './usePrintJob'

export type PrintActions = {
  readonly print: () => void
  readonly save: () => void
  /** Why they cannot be pressed now; undefined when they can. */
  readonly printReason: string | undefined
  readonly saveReason: string | undefined
  /** What went wrong the last time, until the next try. */
  readonly problem: string | null
}

/** Prints or saves the PDF that is shown. */
export function usePrintActions(job: PrintJob, printers: Printers, fileName: string): PrintActions {
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const notYet = job.is === 'ready' ? undefined : job.is === 'making' ? '预览还没有排好。' : job.why
  const run = (work: (printId: string) => Promise<string | null>): void => {
    if (job.is !== 'ready' || isBusy) return
    setBusy(true)
    setProblem(null)
    void work(job.printId)
      .then(setProblem, () => setProblem(errorText('internal')))
      .finally(() => setBusy(false))
  }
  return {
    print: () => run(printId => print(printId, printers)),
    save: () => run(printId => save(printId, fileName)),
    printReason:
      notYet ?? (printers.all?.length === 0 ? errorText('noPrinter') : isBusy ? '正在处理…' : undefined),
    saveReason: notYet,
    problem,
  }
}

async function print(printId: string, printers: Printers): Promise<string | null> {
  const answer = await window.desk['print.print'](printId, printers.chosen)
  if (!answer.ok) return errorText(answer.code, answer.detail)
  const label = printers.all?.find(printer => printer.name === printers.chosen)?.label ?? ''
  showToast({ text: `已送到打印机：${label}` })
  return null
}

async function save(printId: string, fileName: string): Promise<string | null> {
  const answer = await window.desk['print.save'](printId, fileName)
  if (!answer.ok) return answer.code === 'cancelled' ? null : errorText(answer.code, answer.detail)
  const { exportId } = answer
  showToast({
    text: `已存为 PDF：${answer.fileName}`,
    actions: [
      { label: '打开', run: () => void tell(window.desk['exports.open'](exportId)) },
      { label: '打开所在文件夹', run: () => void tell(window.desk['exports.reveal'](exportId)) },
    ],
  })
  return null
}

async function tell(answer: ReturnType<(typeof window.desk)['exports.open']>): Promise<void> {
  const result = await answer
  if (!result.ok) showToast({ text: errorText(result.code, result.detail) })
}
