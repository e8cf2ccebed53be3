import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { catchProposedName } from './harness/dialogs'
import { composeText } from './harness/ime'
import { expect, test } from './harness/test'
import { axeProblems } from './pages/axe'
import { chooseByMouse, chosenRows, openSetField, selectionBar } from './pages/manyRecords'
import {
  detailOf,
  enter,
  listOf,
  newByKey,
  open,
  openSample,
  rowsOf,
  saved,
  startOffice,
} from './pages/office'
import { readXlsx } from './readers/readXlsx'
import { textRows } from './readers/textRows'

test('rows are chosen by mouse and by keys, stay chosen while scrolled away, and are let go by Esc and by another filter', async ({
  page,
}) => {
  await openSample(page)
  await open(page, '活动')
  const rows = rowsOf(page, '活动')
  const chosen = chosenRows(page, '活动')
  const bar = selectionBar(page)
  const filter = page.getByRole('searchbox', { name: '筛选活动' })
  await expect(bar).toHaveCount(0)
  await rows.nth(2).click()
  await expect(chosen).toHaveCount(1)
  await rows.nth(4).click({ modifiers: ['Control'] })
  await expect(bar).toContainText('已选 2 条')
  await expect(filter).toHaveCount(0)
  await expect(rows.nth(4)).toBeFocused()
  await expect(rows.nth(3)).toHaveAttribute('aria-selected', 'false')
  await rows.nth(6).click({ modifiers: ['Shift'] })
  await expect(bar).toContainText('已选 3 条')
  await expect(page.getByText('已选 3 条，这里只显示、只修改这一条。')).toBeVisible()
  expect(await axeProblems(page)).toEqual([])
  await rows.nth(5).click({ modifiers: ['Control'] })
  await expect(bar).toContainText('已选 2 条')
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  await expect(chosen).toHaveCount(1)

  // Keys alone: from the first row down, back up, then apart from each other.
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowUp')
  await expect(bar).toContainText('已选 2 条')
  for (const key of ['Control+ArrowDown', 'Control+ArrowDown', 'Control+Space', 'Control+ArrowDown', 'Space'])
    await page.keyboard.press(key)
  await expect(bar).toContainText('已选 4 条')
  await page.keyboard.press('Space')
  await expect(bar).toContainText('已选 3 条')
  await page.keyboard.press('Control+a')
  await expect(bar).toContainText('已选 38 条')
  await page.keyboard.press('Control+End')
  await expect(rows.last()).toHaveAttribute('aria-rowindex', '39')
  await expect(rows.last()).toBeFocused()
  await page.keyboard.press('Control+Home')
  await expect(rows.first()).toBeFocused()
  await expect(bar).toContainText('已选 38 条')
  await expect(rows.first()).toHaveAttribute('aria-selected', 'true')

  // Only what is shown is chosen, and another filter begins anew.
  await listOf(page, '活动')
    .getByRole('radio', { name: /^集中整治/ })
    .click()
  await expect(bar).toHaveCount(0)
  await rows.first().focus()
  await page.keyboard.press('Control+a')
  await expect(bar).toContainText('已选 2 条')
  await bar.getByRole('button', { name: '取消' }).click()
  await expect(filter).toBeVisible()
  await expect(rows.first()).toBeFocused()
  await page.keyboard.press('Control+a')
  await open(page, '会议')
  await expect(selectionBar(page)).toHaveCount(0)
  await open(page, '活动')
  await expect(selectionBar(page)).toHaveCount(0)
})

test('one field is given to seven meetings at once: told beforehand, refused when unreadable, taken back in one step', async ({
  page,
}) => {
  await openSample(page)
  await open(page, '会议')
  const rows = rowsOf(page, '会议')
  await rows.first().focus()
  await page.keyboard.press('Control+a')
  // Enter goes to what can be done, Enter again opens it; Enter in the field goes to the button that names the change.
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: '给 7 条会议设一栏' })
  await expect(dialog.getByLabel('栏', { exact: true })).toBeFocused()
  await expect(dialog.getByRole('option', { name: '名称' })).toHaveCount(0)
  await expect(dialog.getByRole('option', { name: '议定事项' })).toHaveCount(0)
  await expect(dialog.getByRole('option', { name: '材料' })).toHaveCount(0)
  await dialog.getByLabel('栏', { exact: true }).selectOption({ label: '地点' })
  await dialog.getByRole('combobox', { name: '地点' }).focus()
  await composeText(page, 'si lou', '四楼大会议室')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Enter')
  const told = dialog.getByRole('status', { name: '将要改的' })
  await expect(told).toHaveText('7 条中 1 条已是此值，改 6 条。')
  await expect(dialog).toContainText('其中 6 条原来填的不同，会换掉：“三楼会议室” 6 条。')
  expect(await axeProblems(page)).toEqual([])
  await dialog.getByRole('checkbox', { name: '原来填了的 6 条不动' }).check()
  await expect(told).toHaveText('7 条中 1 条已是此值，6 条保持原样，没有要改的。')
  await dialog.getByRole('checkbox', { name: '原来填了的 6 条不动' }).uncheck()
  await dialog.getByRole('button', { name: '改 6 条' }).click()
  await expect(page.getByRole('status', { name: '提示' })).toContainText('已给 6 条会议设“地点”')
  await expect(selectionBar(page)).toContainText('已选 7 条')
  const form = detailOf(page, '会议')
  await rows.nth(1).click()
  await expect(form.getByLabel('地点')).toHaveValue('四楼大会议室')
  await form.getByRole('link', { name: /^修改记录/ }).click()
  const history = form.getByRole('group', { name: '修改记录' })
  await expect(history).toContainText('给 6 条会议设“地点”')
  await expect(history).toContainText('地点 由“三楼会议室”改为“四楼大会议室”')
  await history.getByRole('button', { name: '回到记录' }).click()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('status', { name: '提示' })).toContainText('已撤销：给 6 条会议设“地点”')
  for (const row of [1, 4, 6]) {
    await rows.nth(row).click()
    await expect(form.getByLabel('地点')).toHaveValue('三楼会议室')
  }

  await chooseByMouse(page, '会议', 0, 1, 2)
  const days = await openSetField(page, '日期')
  await days.getByLabel('日期').fill('3月45日')
  await days.getByLabel('日期').press('Enter')
  await expect(days).toContainText('没有2018年3月45日这一天')
  await expect(days.getByRole('button', { name: '设这一栏' })).toHaveAttribute('aria-disabled', 'true')
  await days.getByLabel('日期').fill('5.6')
  await days.getByLabel('日期').press('Enter')
  await expect(days.getByRole('button', { name: '改 3 条' })).toBeFocused()
  await days.getByLabel('栏', { exact: true }).selectOption({ label: '地点' })
  await days.getByRole('checkbox', { name: '清空这一栏' }).check()
  await expect(days.getByRole('status', { name: '将要改的' })).toHaveText('清空全部 3 条。')
  await days.getByRole('button', { name: '取消' }).click()
  await expect(selectionBar(page).getByRole('button', { name: '设一栏…' })).toBeFocused()
  await rows.first().click()
  await expect(form.getByLabel('地点')).toHaveValue('三楼会议室')
})

test('chosen rows go to the 回收站 together, come back together, and alone make a ledger that says so', async ({
  desk,
  page,
}) => {
  await openSample(page)
  await open(page, '会议')
  const rows = rowsOf(page, '会议')
  await chooseByMouse(page, '会议', 1, 2, 4)
  const file = path.join(desk.folder, '所选.xlsx')
  const proposed = await catchProposedName(desk, file)
  await selectionBar(page).getByRole('button', { name: '导出所选' }).click()
  await expect(page.getByText('已导出“所选.xlsx”')).toBeVisible()
  expect(path.basename(await proposed())).toBe('2018年巩卫创文会议台账（所选3条）.xlsx')
  const [sheet] = readXlsx(await readFile(file)).sheets
  const cells = textRows(sheet)
  expect(cells[0]).toEqual(['2018年巩卫创文会议台账'])
  expect(cells[1]?.join('')).toContain('范围：所选3条')
  const body = cells.filter(row => /^\d+$/.test(row[0] ?? ''))
  expect(body.map(row => row[2])).toEqual(['局务会', '动员大会', '领导小组会议'])
  expect(cells.find(row => row[0]?.startsWith('合'))).toEqual(['合　　计', '共 3 次', String(22 + 39 + 11)])

  await chooseByMouse(page, '会议', 1, 2, 4)
  await selectionBar(page).getByRole('button', { name: '移到回收站' }).click()
  const toast = page.getByRole('status', { name: '提示' })
  await expect(toast).toContainText('已把 3 条会议移到回收站')
  await expect(rows).toHaveCount(4)
  // The keyboard goes on with the next that stayed.
  await expect(rows.filter({ hasText: '8月14日' })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(rows).toHaveCount(7)
  await rows.nth(2).click()
  const form = detailOf(page, '会议')
  await form.getByRole('link', { name: /^修改记录/ }).click()
  await expect(form.getByRole('group', { name: '修改记录' })).toContainText('删除 3 条会议')
  await expect(form.getByRole('group', { name: '修改记录' })).toContainText('从回收站恢复')

  await rows.first().click()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Delete')
  await expect(rows).toHaveCount(5)
  await toast
    .filter({ hasText: '已把 2 条会议移到回收站' })
    .getByRole('button', { name: '撤销' })
    .last()
    .click()
  await expect(rows).toHaveCount(7)
})

test('what would take a 结存 below 0 is refused for all of them together, and nothing is changed', async ({
  page,
}) => {
  const kind = '宣传资料'
  await startOffice(page)
  await open(page, '宣传')
  await page.getByRole('tab', { name: kind }).click()
  for (const [movement, copies, day] of [
    ['入库', '60', '3月1日'],
    ['入库', '40', '3月2日'],
    ['发放', '90', '4月14日'],
  ] as const) {
    await newByKey(page, kind)
    await enter(page, '文明手册', movement, copies, day)
    await saved(page)
  }
  const rows = rowsOf(page, kind)
  await expect(rows.first()).toContainText('3月1日')
  await expect(rows.last()).toContainText('4月14日')
  const refused = page.getByRole('alert').filter({ hasText: '结存' })
  await chooseByMouse(page, kind, 0, 1)
  await page.keyboard.press('Delete')
  await expect(refused).toContainText('结存会变成 −90 份，没有改')
  await expect(rows).toHaveCount(3)
  await expect(selectionBar(page)).toContainText('已选 2 条')
  await refused.getByRole('button', { name: '知道了' }).click()
  await expect(refused).toHaveCount(0)

  const dialog = await openSetField(page, '出入库')
  await dialog.getByRole('combobox', { name: '出入库' }).fill('发放')
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: '改 2 条' }).click()
  await expect(refused).toBeVisible()
  await expect(rows.filter({ hasText: '入库' })).toHaveCount(2)
  await expect(page.getByRole('status', { name: '提示' })).not.toContainText('已给')
})
