import type { Archive } from '../data/archive'
import { flushDrafts } from '../data/drafts'
import { isComposing } from '../ui/isComposing'
import { showToast } from '../ui/toast'
import { newRecord } from './newRecord'
import { currentRoute } from './route'

/** Keys that work everywhere; pages add their own. Returns how to stop. */
export function watchKeys(archive: Archive): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event) || event.defaultPrevented) return
    if (event.key === 'F6') goToRegion(event.shiftKey ? -1 : 1)
    else if (!event.ctrlKey || event.altKey) return
    else if (event.code === 'KeyS') void saveNow()
    else if (event.code === 'KeyZ' && !event.shiftKey) void step(archive, 'undo')
    else if (event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey)) void step(archive, 'redo')
    else if (event.code === 'KeyN') newOfThisKind(archive)
    else return
    event.preventDefault()
  }
  window.addEventListener('keydown', onKeyDown)
  const stopClosing = window.desk.on('app.closing', () => void close(archive))
  return () => {
    window.removeEventListener('keydown', onKeyDown)
    stopClosing()
  }
}

async function saveNow(): Promise<void> {
  await flushDrafts()
  showToast({ text: '已保存' })
}

async function step(archive: Archive, which: 'undo' | 'redo'): Promise<void> {
  await flushDrafts()
  const why = await archive[which]()
  const word = which === 'undo' ? '撤销' : '重做'
  showToast({ text: why === null ? `没有可以${word}的操作` : `已${word}：${why}` })
}

function newOfThisKind(archive: Archive): void {
  const route = currentRoute()
  if (route.page === 'kind') void newRecord(archive, route.kind)
}

async function close(archive: Archive): Promise<void> {
  await flushDrafts()
  await archive.settled()
  await window.desk['app.closed']()
}

/** F6: top bar, navigation, then the page's panels, round and round. */
function goToRegion(direction: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    region => region.offsetParent !== null,
  )
  if (regions.length === 0) return
  const now = regions.findIndex(region => region.contains(document.activeElement))
  const next = regions[(now + direction + regions.length) % regions.length]
  const inside = next?.querySelector<HTMLElement>(
    '[aria-selected=true][tabindex="0"], [aria-current=page], [tabindex="0"], input, select, textarea, button, a[href]',
  )
  ;(inside ?? next)?.focus()
}
