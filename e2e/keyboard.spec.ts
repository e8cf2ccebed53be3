import { composeText } from './harness/ime'
import { expect, test } from './harness/test'
import { detailOf, enter, listOf, newByKey, open, rowsOf, saved, startOffice } from './pages/office'

test('ten meetings are entered without the mouse and stand in order of date, also after a restart', async ({
  desk,
  page,
}) => {
  await startOffice(page)
  await page.keyboard.press('Alt+n')
  await expect(page.getByRole('menuitem', { name: '会议' })).toBeFocused()
  await page.keyboard.press('Enter')
  const form = detailOf(page, '会议')
  await expect(form.getByLabel('名称')).toBeFocused()
  for (let month = 10; month >= 1; month -= 1) {
    if (month < 10) await newByKey(page, '会议')
    await enter(page, `第${month}次局务会`, '例会', `${month}.${month + 3}`, '15:00-16:10')
    await expect(form.getByLabel('地点')).toBeFocused()
  }
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('status', { name: '提示' })).toContainText('已保存')
  const names = Array.from({ length: 10 }, (_, index) => `第${index + 1}次局务会`)
  await expect(rowsOf(page, '会议').locator('strong')).toHaveText(names)
  await saved(page)
  await desk.restart()
  await open(desk.page, '会议')
  await expect(rowsOf(desk.page, '会议').locator('strong')).toHaveText(names)
  await expect(rowsOf(desk.page, '会议').first()).toHaveAccessibleName(/^1月4日 第1次局务会 /)
})

test('arrows, Enter, Esc, F6 and Del go through list and record; what was deleted comes back', async ({
  page,
}) => {
  await startOffice(page)
  await open(page, '会议')
  for (const [name, day] of [
    ['党组会', '1.24'],
    ['动员大会', '3.30'],
    ['局务会', '5.28'],
  ] as const) {
    await newByKey(page, '会议')
    await enter(page, name, '', day)
  }
  const row = (name: string) => rowsOf(page, '会议').filter({ hasText: name })
  await page.keyboard.press('Escape')
  await expect(row('局务会')).toBeFocused()
  // Until its day is written the new one stands at the head of the list.
  await expect(rowsOf(page, '会议').last()).toContainText('局务会')
  await page.keyboard.press('ArrowUp')
  await expect(row('动员大会')).toBeFocused()
  await expect(row('动员大会')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Home')
  await expect(row('党组会')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(detailOf(page, '会议').getByLabel('名称')).toBeFocused()
  await expect(detailOf(page, '会议').getByLabel('名称')).toHaveValue('动员大会')
  await page.keyboard.press('Escape')
  await expect(row('动员大会')).toBeFocused()

  const regions = ['会议详情', '年度', '工作台', '会议列表']
  const seen: string[] = []
  for (let press = 0; press < 6; press += 1) {
    await page.keyboard.press('F6')
    seen.push(
      await page.evaluate(() => {
        const region = document.activeElement?.closest('[data-region]')
        return region?.getAttribute('aria-label') ?? region?.className ?? '没有'
      }),
    )
  }
  expect(new Set(seen).size, seen.join('、')).toBe(regions.length)
  expect(seen).toEqual(expect.arrayContaining(['会议详情', '会议列表', '主导航']))

  await row('动员大会').focus()
  await page.keyboard.press('Delete')
  await expect(row('动员大会')).toHaveCount(0)
  await expect(row('局务会')).toBeFocused()
  const toast = page.getByRole('status', { name: '提示' })
  await expect(toast).toContainText('已把“动员大会”移到回收站')
  await toast.getByRole('button', { name: '撤销' }).click()
  await expect(row('动员大会')).toHaveCount(1)
  await row('动员大会').focus()
  await page.keyboard.press('Delete')
  await expect(row('动员大会')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(row('动员大会')).toHaveCount(1)
  await page.keyboard.press('Control+y')
  await expect(row('动员大会')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(row('动员大会')).toHaveCount(1)
  await expect(listOf(page, '会议')).toContainText(/合计\s*3 次/)
})

test('Ctrl K finds titles and, by pinyin initials, people, also one added in the form; Ctrl P opens the paper', async ({
  desk,
  page,
}) => {
  await startOffice(page)
  await open(page, '会议')
  await newByKey(page, '会议')
  await enter(page, '动员大会', '动员大会', '3.30')
  await open(page, '人员')
  await newByKey(page, '人员')
  await enter(page, '田金花', '办公室')
  await expect(detailOf(page, '人员').getByLabel('拼音首字母')).toHaveValue('tjh')
  const search = page.getByRole('searchbox', { name: '搜索' })
  const hits = page
    .getByRole('listbox', { name: '搜索结果' })
    .getByRole('option')
    .filter({ hasNotText: '看全部' })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('tjh')
  await expect(hits).toHaveText([/人员\s*田金花/])
  await page.keyboard.press('Enter')
  await expect(rowsOf(page, '人员').filter({ hasText: '田金花' })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Control+k')
  await composeText(page, 'dong yuan', '动员', 'Enter')
  await expect(search).toHaveValue('动员')
  await expect(hits).toHaveText([/会议\s*动员大会.*2018年3月30日/])
  // The Enter of the candidate chose nothing: the page is still that of the people.
  await expect(listOf(page, '人员')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(detailOf(page, '会议').getByLabel('名称')).toHaveValue('动员大会')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('查无此会')
  await expect(page.getByText('没有找到')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(search).toHaveValue('')

  await page.keyboard.press('Control+p')
  await expect(page.getByRole('button', { name: /^关闭/ })).toBeVisible()
  await expect(page.getByText(/共 1 页/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^关闭/ })).toHaveCount(0)
  expect(desk.problems.filter(line => /security|policy/i.test(line))).toEqual([])
})

test('同上一次 copies all but the day and what belongs to the one event, and asks for the day', async ({
  page,
}) => {
  await startOffice(page)
  await open(page, '会议')
  await newByKey(page, '会议')
  await enter(page, '局务会', '例会', '3.30', '15:00-16:10', '四楼大会议室', '', 'thb', 'xj', '研究部署')
  await page.keyboard.type('每周五扫除')
  await page.keyboard.press('Control+Enter')
  const form = detailOf(page, '会议')
  await form.getByRole('button', { name: '更多' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  while (
    !(await page
      .getByRole('menuitem', { name: '同上一次' })
      .evaluate(item => item === document.activeElement))
  )
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(form.getByLabel('日期')).toBeFocused()
  await expect(form.getByLabel('日期')).toHaveValue('')
  await enter(page, '4.27')
  await expect(form.getByLabel('名称')).toHaveValue('局务会')
  await expect(form.getByLabel('地点')).toHaveValue('四楼大会议室')
  await expect(form.getByLabel('主持人')).toHaveValue('谭海波')
  await expect(form.getByLabel('议定事项')).toHaveValue('')
  await expect(rowsOf(page, '会议')).toHaveCount(2)
})

test('the Enter that commits a candidate submits nothing in the title and in the filter', async ({
  page,
}) => {
  await startOffice(page)
  await open(page, '会议')
  const form = await newByKey(page, '会议')
  await composeText(page, 'dong yuan', '动员')
  await expect(form.getByLabel('名称')).toBeFocused()
  await composeText(page, 'da hui', '大会', 'Space')
  await expect(form.getByLabel('名称')).toHaveValue('动员大会')
  await page.keyboard.press('Enter')
  await expect(form.getByLabel('类别')).toBeFocused()
  await saved(page)
  await newByKey(page, '会议')
  await enter(page, '局务会')
  const filter = page.getByRole('searchbox', { name: '筛选会议' })
  await filter.focus()
  await composeText(page, 'dong', '动')
  await expect(filter).toBeFocused()
  await expect(filter).toHaveValue('动')
  await expect(rowsOf(page, '会议')).toHaveCount(1)
  await expect(listOf(page, '会议')).toContainText(/合计\s*1 次/)
})
