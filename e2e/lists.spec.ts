import type { Page } from '@playwright/test'
import { expect, test } from './harness/test'
import { detailOf, listOf, open, rowsOf, saved, startOffice } from './pages/office'
import { rawRecord, writeRows, type RawRow } from './pages/rawArchive'

const count = 10_000
const hosts = ['谭海波', '向娟', '谭莉', '周琳']
const categories = ['研究部署', '动员大会', '例会', '领导小组']

/** Meeting number n of a year with far too many: its day, host and 实到 follow from n. */
function meetingAt(n: number): RawRow {
  const month = 1 + (n % 12)
  const day = 1 + (n % 28)
  const date = `2018-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const attendance = { rows: [], outsiders: 0, headcount: { expected: 41, present: n % 40 } }
  return rawRecord('meeting', `m${String(n).padStart(5, '0')}`, date, {
    title: `第${n}次会议`,
    category: categories[n % 4],
    date,
    host: { id: null, name: hosts[n % 4] },
    agenda: `研究第${n}项工作，明确责任股室`,
    attendance,
  })
}

/** The longest stretch in ms during which the page could not answer, over what is done; 0 when none was over 50. */
async function longestTask(page: Page, what: string, run: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    const seen: number[] = []
    const observer = new PerformanceObserver(list => {
      for (const entry of list.getEntries()) seen.push(Math.round(entry.duration))
    })
    observer.observe({ type: 'longtask' })
    Object.assign(window, { longTasks: seen })
  })
  await run()
  const seen = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks)
  // A figure for the reader of the report, no assertion: machines differ.
  process.stdout.write(
    `一万条会议，${what}：最长 ${Math.max(0, ...seen)} 毫秒，超过 50 毫秒的 ${seen.length} 次\n`,
  )
}

test('a year of ten thousand meetings opens, scrolls, sorts, filters, sums and saves', async ({
  desk,
  page,
}) => {
  test.setTimeout(180_000)
  await startOffice(page)
  await writeRows(
    page,
    'records',
    Array.from({ length: count }, (_, index) => meetingAt(index + 1)),
  )
  await desk.restart()
  const again = desk.page
  const list = listOf(again, '会议')
  const rows = rowsOf(again, '会议')
  await longestTask(again, '打开', async () => {
    await open(again, '会议')
    await expect(rows.first()).toBeVisible()
    await expect(list.getByText('还在读…')).toHaveCount(0, { timeout: 30_000 })
    await expect(list).toContainText(/合计\s*10000 次/)
  })
  const present = Array.from({ length: count }, (_, index) => (index + 1) % 40).reduce((a, b) => a + b)
  await expect(list).toContainText(`${present} 人次`)
  await expect(again.getByRole('link', { name: '会议，10000 条' })).toBeVisible()
  expect(await rows.count()).toBeLessThan(60)

  await longestTask(again, '翻页', async () => {
    await rows.first().focus()
    for (let press = 0; press < 10; press += 1) await again.keyboard.press('PageDown')
    await again.keyboard.press('End')
    await expect(rows.last()).toBeFocused()
    await expect(rows.last()).toHaveAttribute('aria-rowindex', String(count + 1))
    for (let press = 0; press < 5; press += 1) await again.keyboard.press('ArrowUp')
    await expect(again.locator('.record-row:focus')).toHaveAttribute('aria-rowindex', String(count - 4))
  })
  await longestTask(again, '按实到排序', async () => {
    await list.getByRole('button', { name: '实到' }).click()
    await list.getByRole('button', { name: /^实到/ }).click()
    await expect(list.getByRole('columnheader', { name: /实到/ })).toHaveAttribute('aria-sort', 'descending')
    await rows.first().focus()
    await again.keyboard.press('Home')
    await expect(rows.first()).toContainText('39')
  })
  await longestTask(again, '筛选里打字', async () => {
    await list.getByRole('searchbox', { name: '筛选会议' }).focus()
    await again.keyboard.type('第123')
    await expect(list).toContainText(/合计\s*11 次/)
  })
  await list.getByRole('searchbox', { name: '筛选会议' }).fill('')
  await list.getByRole('combobox', { name: '月份' }).selectOption('3')
  const inMarch = Array.from({ length: count }, (_, index) => index + 1).filter(n => n % 12 === 2)
  await expect(list).toContainText(new RegExp(`合计\\s*${inMarch.length} 次`))
  await expect(list).toContainText(`${inMarch.map(n => n % 40).reduce((a, b) => a + b)} 人次`)
  await list.getByRole('combobox', { name: '月份' }).selectOption('')
  await longestTask(again, '保存一栏', async () => {
    await rows.first().click()
    await detailOf(again, '会议').getByLabel('记录人').fill('周琳')
    await again.keyboard.press('Enter')
    await detailOf(again, '会议').getByLabel('名称').fill('改过名的会议')
    await again.keyboard.press('Enter')
    await saved(again)
    await expect(rows.filter({ hasText: '改过名的会议' })).toBeVisible()
  })
  await longestTask(again, '搜索', async () => {
    await again.keyboard.press('Control+k')
    await again.keyboard.type('改过名')
    await expect(again.getByRole('option', { name: /改过名的会议/ })).toBeVisible()
    await again.keyboard.press('Escape')
  })
  await open(again, '工作台')
  await expect(again.getByRole('heading', { name: '工作台' })).toBeVisible()
  await open(again, '会议')
  await expect(list.getByRole('columnheader', { name: /实到/ })).toHaveAttribute('aria-sort', 'descending')
})
