import { expect, type Locator, type Page } from '@playwright/test'
import type { DeskApp } from '../harness/deskApp'
import { open } from './office'

export const summaryText = (page: Page): Locator => page.getByRole('textbox', { name: '总结正文' })
export const draftText = (page: Page): Locator => page.getByRole('textbox', { name: '草稿正文' })
export const basis = (page: Page): Locator => page.getByRole('region', { name: '数字依据' })
export const results = (page: Page): Locator => page.getByRole('region', { name: '检查结果' })

/** A number of the text by what it says and how it stands: 5次，已绑定. */
export const figure = (page: Page, name: string | RegExp): Locator =>
  summaryText(page).getByRole('button', { name })

/** One place that a check points at, by its words. */
export const finding = (page: Page, words: string): Locator =>
  results(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: `到正文里的“${words}”` }) })

export async function writeSummary(page: Page): Promise<void> {
  await open(page, '年度总结')
  await page.getByRole('button', { name: '写总结' }).click()
  await expect(summaryText(page)).toBeVisible()
}

export async function openDraftCheck(page: Page): Promise<void> {
  await open(page, '年度总结')
  await page.getByRole('tab', { name: '检查草稿' }).click()
  await expect(draftText(page)).toBeVisible()
}

/** As WPS leaves it on the clipboard: text and markup; only the text may arrive. */
export async function pasteInto(desk: DeskApp, box: Locator, text: string): Promise<void> {
  await box.focus()
  await desk.app.evaluate(
    ({ clipboard }, copied) => clipboard.write({ text: copied, html: `<b onclick="x()">${copied}</b>` }),
    text,
  )
  await desk.page.keyboard.press('Control+V')
}
