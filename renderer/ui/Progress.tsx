import { useEffect, useState } from 'react'
import { Button } from './Button'
import './progress.css'

type ProgressProps = {
  /** What is being done: 正在写入 */
  readonly text: string
  readonly done: number
  readonly total: number
  readonly onStop?: () => void
}

/** Nothing under one second, then a bar with what and how many. */
export function Progress({ text, done, total, onStop }: ProgressProps) {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 1000)
    return () => clearTimeout(timer)
  }, [])
  if (!isLong) return null
  return (
    <div className="progress">
      <div
        className="progress-bar"
        role="progressbar"
        aria-label={text}
        aria-valuenow={done}
        aria-valuemin={0}
        aria-valuemax={total}
      >
        <div className="progress-fill" style={{ width: `${total > 0 ? (done / total) * 100 : 0}%` }} />
      </div>
      <span className="progress-text">
        {text} {done} / {total}
      </span>
      {onStop && (
        <Button size="s" onClick={onStop}>
          停止
        </Button>
      )}
    </div>
  )
}
