import { useEffect, useState, useSyncExternalStore } from 'react'
import { useArchive, useSaveState, useSetting } from '../data/useArchive'
import { hasDrafts, watchDrafts } from '../data/drafts'
import { Button } from '../ui/Button'
import { navigate } from './route'
import { useYearSummary } from './useYearSummary'

/** The truth about saving, and what is in the archive. */
export function StatusBar() {
  const unit = useSetting('unit')
  const { year, records, files } = useYearSummary()
  return (
    <div className="statusbar" role="status" aria-label="状态栏">
      <SaveLine />
      <span>
        {year}年 {records} 条记录，材料 {files} 件
      </span>
      <span className="statusbar-space" />
      {unit.archivist ? (
        <span>档案员 {unit.archivist}</span>
      ) : (
        <Button size="s" variant="quiet" onClick={() => navigate({ page: 'settings' })}>
          写上档案员
        </Button>
      )}
    </div>
  )
}

function SaveLine() {
  const archive = useArchive()
  const state = useSaveState()
  const isTyped = useSyncExternalStore(watchDrafts, hasDrafts)
  const isSlow = useIsLasting(state.is === 'saving' || isTyped)
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
  if (isSlow) {
    return (
      <span className="statusbar-save">
        <span className="statusbar-dot statusbar-dot-saving" aria-hidden="true" />
        正在保存…
      </span>
    )
  }
  // Typed and not yet written: neither saved nor worth a flicker.
  const isOpen = state.is === 'saving' || isTyped
  const text = isOpen ? '' : state.is === 'saved' ? `已保存到本机 ${clockText(state.at)}` : '已保存到本机'
  return (
    <span className="statusbar-save">
      <span className="statusbar-dot" aria-hidden="true" />
      <span className="statusbar-saved">{text}</span>
    </span>
  )
}

/** Saving is only spoken of after 400 ms; faster ones would flicker. */
function useIsLasting(isNow: boolean): boolean {
  const [isLasting, setLasting] = useState(false)
  useEffect(() => {
    if (!isNow) return
    const timer = setTimeout(() => setLasting(true), 400)
    return () => {
      clearTimeout(timer)
      setLasting(false)
    }
  }, [isNow])
  return isNow && isLasting
}

function clockText(at: Date): string {
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`
}
