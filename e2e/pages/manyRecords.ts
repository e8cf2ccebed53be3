import type { Locator, Page } from '@playwright/test'
import { rowsOf } from './office'

/** What stands above a list while several of its rows are chosen. */
export const selectionBar = (page: Page): Locator => page.getByRole('group', { name: '已选记录' })

export const chosenRows = (page: Page, kind: string): Locator =>
  rowsOf(page, kind).and(page.locator('[aria-selected=true]'))

/** Chooses rows as the mouse does: the first alone, the others with Ctrl. Rows are counted from 0. */
export async function chooseByMouse(page: Page, kind: string, ...at: readonly number[]): Promise<void> {
  for (const [index, row] of at.entries())
    await rowsOf(page, kind)
      .nth(row)
      .click(index === 0 ? {} : { modifiers: ['Control'] })
}

/** Opens 设一栏 and chooses the field; answers the dialog. */
export async function openSetField(page: Page, field: string): Promise<Locator> {
  await selectionBar(page).getByRole('button', { name: '设一栏…' }).click()
  const dialog = page.getByRole('dialog', { name: /设一栏$/ })
  await dialog.getByLabel('栏', { exact: true }).selectOption({ label: field })
  return dialog
}
