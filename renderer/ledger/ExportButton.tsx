import { useRef, useState } from 'react'
import { errorText } from '../../shared/errors'
import type { Refusal } from '../../shared/bridge'
import { Button } from '../ui/Button'
import { Progress } from '../ui/Progress'
import { showToast } from '../ui/toast'
import './exportButton.css'
import type { ExportControl, Exported } from './exportWorkbook'

type ExportButtonProps = {
  /** 导出台账, 导出成绩册 */
  readonly label: string
  readonly run: (control: ExportControl) => Promise<Exported>
  readonly disabledReason?: string | undefined
  readonly size?: 'm' | 's'
}

type Running = { readonly done: number; readonly total: number; readonly stop: () => void }

/** Exports on press: progress with 停止 after a second, a toast with 打开 afterwards, problems in words beside it. */
export function ExportButton({ label, run, disabledReason, size }: ExportButtonProps) {
  const [running, setRunning] = useState<Running | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const isBusy = useRef(false)

  const say = ({ code, detail }: Refusal): void => setProblem(errorText(code, detail))
  const start = async (): Promise<void> => {
    if (isBusy.current) return
    isBusy.current = true
    setProblem(null)
    const abort = new AbortController()
    const stop = (): void => abort.abort()
    const onProgress = (done: number, total: number): void => setRunning({ done, total, stop })
    const result = await run({ signal: abort.signal, onProgress })
    isBusy.current = false
    setRunning(null)
    if (result.ok) showExported(result, say)
    else if (result.code === 'stopped') showToast({ text: errorText('stopped') })
    else if (result.code !== 'cancelled') say(result)
  }
  return (
    <div className="export">
      {running && (
        <Progress text="正在导出" done={running.done} total={running.total} onStop={running.stop} />
      )}
      <Button
        size={size ?? 'm'}
        onClick={() => void start()}
        disabledReason={running ? '正在导出，请稍等。' : disabledReason}
      >
        {label}
      </Button>
      {problem !== null && (
        <div className="export-problem" role="alert">
          <span>{problem}</span>
          <Button size="s" variant="quiet" onClick={() => setProblem(null)}>
            知道了
          </Button>
        </div>
      )}
    </div>
  )
}

function showExported(
  { exportId, fileName }: Extract<Exported, { ok: true }>,
  say: (refusal: Refusal) => void,
): void {
  const follow = (answer: Promise<{ readonly ok: true } | Refusal>): void =>
    void answer.then(result => {
      if (!result.ok) say(result)
    })
  showToast({
    text: `已导出“${fileName}”`,
    actions: [
      { label: '打开', run: () => follow(window.desk['exports.open'](exportId)) },
      { label: '打开所在文件夹', run: () => follow(window.desk['exports.reveal'](exportId)) },
    ],
  })
}
