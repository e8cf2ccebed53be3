import type { Locator, Page } from '@playwright/test'
import { composeText } from './harness/ime.ts'
import { expect, test } from './harness/test.ts'
import { attendance, newMeeting, saved, setUp } from './pages/recordForm.ts'

/** Counts texts put into an input by the page while an input method composes in it: each would break the word off. */
async function watchCompositions(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { ends: 0, broken: 0 }
    Object.assign(window, { seenCompositions: seen })
    let isComposing = false
    window.addEventListener('compositionstart', () => (isComposing = true), true)
    window.addEventListener('compositionend', () => ((isComposing = false), (seen.ends += 1)), true)
    for (const { prototype } of [HTMLInputElement, HTMLTextAreaElement]) {
      const value = Object.getOwnPropertyDescriptor(prototype, 'value')
      Object.defineProperty(prototype, 'value', {
        ...value,
        set(text: string) {
          if (isComposing) seen.broken += 1
          value?.set?.call(this, text)
        },
      })
    }
  })
  await page.reload()
}

async function compositions(page: Page): Promise<{ readonly ends: number; readonly broken: number }> {
  return page.evaluate(
    () => (window as unknown as { seenCompositions: { ends: number; broken: number } }).seenCompositions,
  )
}

/** Composes into a field. A window that opens elsewhere takes the keyboard away and ends the word: then once more. */
async function composeInto(page: Page, field: Locator, preedit: string, text: string): Promise<void> {
  for (let isWhole = false; !isWhole;) {
    await field.fill('')
    await field.focus()
    const before = await compositions(page)
    await composeText(page, preedit, text)
    isWhole = (await compositions(page)).ends - before.ends === 1
  }
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(text)
}

test('the Enter that commits a candidate only commits it, in every kind of field', async ({ page }) => {
  await watchCompositions(page)
  await setUp(page)
  const form = await newMeeting(page)
  await composeInto(page, form.getByLabel('名称'), "ju'wu'hui", '局务会')
  await composeInto(page, form.getByLabel('类别'), "li'hui", '例会')
  await composeInto(page, form.getByLabel('日期'), "jin'tian", '今天')
  await composeInto(page, form.getByLabel('地点'), 'san lou', '三楼')
  await composeInto(page, form.getByLabel('主持人'), "t'h", '谭海波')
  await composeInto(page, form.getByLabel('议定事项'), "tong'yi", '同意')
  await expect(form.getByLabel('主持人')).toHaveValue('谭海波')
  await composeInto(page, attendance(page).getByLabel('添加人员'), "deng'ting", '邓婷')
  await expect(attendance(page).getByRole('checkbox')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(attendance(page).getByRole('checkbox', { name: '邓婷' })).toBeChecked()
  await saved(page)
  expect((await compositions(page)).broken).toBe(0)
})

test('people are found in the preedit, before the candidate is chosen', async ({ page }) => {
  await setUp(page)
  const form = await newMeeting(page)
  await form.getByLabel('主持人').focus()
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: "t'h", selectionStart: 3, selectionEnd: 3 })
  await expect(page.getByRole('listbox').getByRole('option')).toHaveText(/谭海波/)
  await session.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 })
})

test('nothing is written while a word is being composed', async ({ page }) => {
  await setUp(page)
  const form = await newMeeting(page)
  const entries = form.getByRole('link', { name: /修改记录/ })
  await page.clock.install()
  await page.keyboard.type('局务会')
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'kai', selectionStart: 3, selectionEnd: 3 })
  await page.clock.fastForward(10_000)
  await expect(entries).toHaveText('修改记录 1 条')
  await session.send('Input.insertText', { text: '开' })
  await page.clock.fastForward(1_000)
  await expect(entries).toHaveText('修改记录 2 条')
  await expect(form.getByLabel('名称')).toHaveValue('局务会开')
})
