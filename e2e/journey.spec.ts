import type { Page } from '@playwright/test'
import { expect, test } from './harness/test'
import { detailOf, enter, newByKey, open, rowsOf, saved, startOffice } from './pages/office'
import { readArchive, type RawRow } from './pages/rawArchive'

/** Written outside the data folder: what the screen called saved. */
type Acknowledged = { readonly name: string; readonly day: string }

async function expectKept(page: Page, acknowledged: readonly Acknowledged[]): Promise<void> {
  await open(page, '会议')
  await expect(rowsOf(page, '会议')).toHaveCount(acknowledged.length)
  for (const { name, day } of acknowledged)
    await expect(rowsOf(page, '会议').filter({ hasText: name })).toHaveAccessibleName(new RegExp(`^${day}`))
}

/** The history is gap-free and each row carries the hash of the one before. */
function expectChained(history: readonly RawRow[] | undefined): void {
  expect(history?.map(row => row['seq'])).toEqual(history?.map((_row, index) => index + 1))
  expect(history?.slice(1).map(row => row['previous'])).toEqual(history?.slice(0, -1).map(row => row['hash']))
}

test('whatever was called saved is there after the plug was pulled three times, at each of three starts', async ({
  desk,
}) => {
  test.setTimeout(240_000)
  await startOffice(desk.page)
  const acknowledged: Acknowledged[] = []
  for (const round of [1, 2, 3]) {
    await open(desk.page, '会议')
    await newByKey(desk.page, '会议')
    await enter(desk.page, `第${round}次局务会`, '例会', `${round}.${round + 10}`)
    await desk.page.keyboard.press('Control+s')
    await expect(desk.page.getByRole('status', { name: '提示' })).toContainText('已保存')
    await desk.kill()
    acknowledged.push({ name: `第${round}次局务会`, day: `${round}月${round + 10}日` })
    // A store that was thrown away at the first start shows only at the second.
    for (const isLast of [false, false, true]) {
      await desk.start()
      await expectKept(desk.page, acknowledged)
      if (!isLast) await desk.kill()
    }
    const { records, history } = await readArchive(desk.page)
    expect(records?.filter(row => row['kind'] === 'meeting')).toHaveLength(round)
    expectChained(history)
  }
})

test('what was typed a moment before the window closes is written, in every field that had a text', async ({
  desk,
  page,
}) => {
  await startOffice(page)
  await open(page, '会议')
  const form = await newByKey(page, '会议')
  await enter(page, '动员大会', '动员大会', '3.30')
  await saved(page)
  await form.getByLabel('议定事项').focus()
  await page.keyboard.type('4月4日全局集中大扫除')
  await desk.restart()
  await open(desk.page, '会议')
  await expect(detailOf(desk.page, '会议').getByLabel('议定事项')).toHaveValue('4月4日全局集中大扫除')
  await detailOf(desk.page, '会议').getByLabel('时间').focus()
  await desk.page.keyboard.type('15:00-16:10')
  await desk.restart()
  await open(desk.page, '会议')
  await expect(detailOf(desk.page, '会议').getByLabel('时间')).toHaveValue('15:00—16:10')
  expectChained((await readArchive(desk.page))['history'])
})
