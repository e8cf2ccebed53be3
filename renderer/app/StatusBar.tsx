import { useEffect, useState } from 'react'
import { useArchive, useSaveState, useSetting } from '../data/useArchive'
import { Button } from '../ui/Button'
import { useYearSummary } from './useYearSummary'

/** The truth about saving, and what is in the archive. */
export function StatusBar() {
  const { unit } = { unit: useSetting('unit') }
  const { year, records, files } = useYearSummary()
  return (
    <div className="statusbar" role="status" aria-label="状态栏">
      <SaveLine />
      <span>
        {year}年 {records} 条记录，附件 {files} 件
      </span>
      <span className="statusbar-space" />
      {unit.archivist && <span>档案员 {unit.archivist}</span>}
    </div>
  )
}

function SaveLine() {
  const archive = useArchive()
  const state = useSaveState()
  const isSlow = useSlowSaving()
  if (state.is === 'failed') {
    return (
      <span className="statusbar-save">
        <span className="statusbar-dot statusbar-dot-failed" aria-hidden="true" />
        <span className="statusbar-failed" role="alert">
          没有保存：{state.reason}
        </span>
        <Button size="s" variant="danger" onClick={() => archive.retry()}>
          重试
        </Button>
      </span>
    )
  }
  if (state.is === 'saving' && isSlow) {
    return (
      <span className="statusbar-save">
        <span className="statusbar-dot statusbar-dot-saving" aria-hidden="true" />
        正在保存…
      </span>
    )
  }
  const text =
    state.is === 'saved' ? `已保存到本机 ${clockText(state.at)}` : state.is === 'saving' ? '' : '已保存到本机'
  return (
    <span className="statusbar-save">
      <span className="statusbar-dot" aria-hidden="true" />
      <span className="statusbar-saved">{text}</span>
    </span>
  )
}

/** Saving is only spoken of after 400 ms; faster ones would flicker. */
function useSlowSaving(): boolean {
  const state = useSaveState()
  const since = state.is === 'saving' ? state.since : 0
  const [slowSince, setSlowSince] = useState(-1)
  useEffect(() => {
    if (since === 0) return
    const timer = setTimeout(() => setSlowSince(since), 400)
    return () => clearTimeout(timer)
  }, [since])
  return since !== 0 && slowSince === since
}

function clockText(at: Date): string {
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`
}
