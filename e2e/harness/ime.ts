import type { Page } from '@playwright/test'

/**
 * Types the way a pinyin input method does: a preedit that grows, the Enter (or Space) that picks the candidate
 * arrives as key 229 while composing, then the text is committed. The caret must be in the field already.
 */
export async function composeText(
  page: Page,
  preedit: string,
  text: string,
  commitKey: 'Enter' | 'Space' = 'Enter',
): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (let end = 1; end <= preedit.length; end += 1) {
    const so = preedit.slice(0, end)
    await session.send('Input.imeSetComposition', { text: so, selectionStart: end, selectionEnd: end })
  }
  const key = { key: 'Process', code: commitKey, windowsVirtualKeyCode: 229 }
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
  await session.send('Input.insertText', { text })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
  await session.detach()
}
