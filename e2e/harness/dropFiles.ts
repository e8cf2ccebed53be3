import type { Locator } from '@playwright/test'

/**
 * Drags real files (with paths, as from the file manager) onto an element. A synthetic drop event would carry
 * bytes only and never reach the path that people use.
 */
export async function dropFiles(target: Locator, files: readonly string[]): Promise<void> {
  const box = await target.boundingBox()
  if (!box) throw new Error('the place to drop on is not visible')
  const page = target.page()
  const session = await page.context().newCDPSession(page)
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at, data })
  }
  await session.detach()
}
