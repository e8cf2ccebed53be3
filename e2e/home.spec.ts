import { expect, test } from './harness/test'
import { detailOf, newByKey, open, openSample, rowsOf, saved, startOffice } from './pages/office'

const dayFromToday = (days: number) => {
  const day = new Date(Date.now() + days * 86_400_000)
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(day)
}

test('每月登记的柱子写着条数，按键就打开它的记录；读屏有同样的表', async ({ page }) => {
  await openSample(page)
  const months = page.getByRole('region', { name: '每月登记' })
  await expect(months).toContainText('按发生日期，共 145 条')
  const table = months.getByRole('table', { name: '每月登记条数' })
  await expect(table.getByRole('row', { name: /^4月/ })).toHaveText('4月728118')
  await months.getByRole('link', { name: /^1月，7 条/ }).focus()
  await page.keyboard.press('Enter')
  const january = page.getByRole('dialog', { name: '1月登记 7 条' })
  await expect(january.getByRole('listitem')).toHaveCount(7)
  await page.keyboard.press('Escape')
  await months.getByRole('link', { name: /^4月，18 条：/ }).click()
  const dialog = page.getByRole('dialog', { name: '4月登记 18 条' })
  await expect(dialog.getByRole('listitem')).toHaveCount(18)
  await dialog.getByRole('link', { name: '健康教育知识第一次测试' }).click()
  await expect(page.getByRole('heading', { name: '测试', level: 1 })).toBeVisible()
})

test('材料缺口按种类列出日期，点开就是缺材料的记录', async ({ page }) => {
  await openSample(page)
  const gaps = page.getByRole('region', { name: '材料缺口' })
  await gaps.getByRole('link', { name: '缺照片，会议：1月24日、3月30日、7月12日、10月9日，4 处' }).click()
  await expect(rowsOf(page, '会议')).toHaveCount(4)
  await open(page, '工作台')
  await expect(
    gaps.getByRole('link', { name: /^待补考，测试：4月25日 2 人、10月31日 1 人，3 处/ }),
  ).toBeVisible()
})

test('年度指标就地改，改了就算，重开还在，可以撤销', async ({ desk, page }) => {
  await openSample(page)
  const strip = page.getByRole('region', { name: '年度指标' })
  await strip.getByRole('button', { name: '改年度指标' }).click()
  const target = strip.getByRole('textbox', { name: '研究部署会议，计划' })
  await expect(target).toBeFocused()
  await target.fill('很多')
  await page.keyboard.press('Enter')
  await expect(strip.getByRole('alert')).toHaveText('要写数字')
  await target.fill('１２')
  await page.keyboard.press('Enter')
  await expect(strip.getByRole('link', { name: '研究部署会议，已完成 5 次，计划 12 次' })).toBeVisible()
  await expect(strip).toContainText('差 7 次')
  await desk.restart()
  const again = desk.page.getByRole('region', { name: '年度指标' })
  await expect(again).toContainText('差 7 次')
})

test('有期限的来文进待办，空格键办结，撤销又回来；将来的会议也在待办里', async ({ page }) => {
  await startOffice(page)
  await open(page, '设置')
  await page.getByRole('textbox', { name: '年度', exact: true }).fill(dayFromToday(0).slice(0, 4))
  await page.keyboard.press('Enter')
  await open(page, '资料')
  for (const [title, due] of [
    ['报送总结的通知', dayFromToday(-3)],
    ['报送名单的通知', dayFromToday(1)],
  ] as const) {
    const detail = await newByKey(page, '资料')
    await page.keyboard.type(title)
    await detail.getByLabel('日期', { exact: false }).first().fill(dayFromToday(-5))
    await detail.getByLabel('要求完成').fill(due)
    await page.keyboard.press('Enter')
    await saved(page)
  }
  await open(page, '会议')
  const detail = await newByKey(page, '会议')
  await page.keyboard.type('局务会')
  await detail.getByLabel('日期', { exact: false }).first().fill(dayFromToday(4))
  await page.keyboard.press('Enter')
  await saved(page)
  await open(page, '工作台')
  const todos = page.getByRole('region', { name: '待办' })
  await expect(todos.getByRole('listitem')).toHaveCount(3)
  await expect(todos.getByRole('listitem').nth(0)).toContainText('逾期 3 天报送总结的通知')
  await expect(todos.getByRole('listitem').nth(1)).toContainText('明天报送名单的通知')
  await expect(todos.getByRole('listitem').nth(2)).toContainText('还有 4 天会议：局务会')
  await todos.getByRole('link', { name: '报送总结的通知' }).press('Space')
  await expect(todos.getByRole('listitem')).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(todos.getByRole('listitem')).toHaveCount(3)
  await todos.getByRole('link', { name: '报送总结的通知' }).press('Enter')
  await expect(detailOf(page, '资料')).toContainText('报送总结的通知')
})

test('还没有登记的年度，每一块都说一句话，不留空白', async ({ page }) => {
  await startOffice(page)
  await expect(page.getByRole('region', { name: '待办' })).toContainText('现在没有要办的事')
  await expect(page.getByRole('region', { name: '材料缺口' })).toContainText('登记以后')
  await expect(page.getByRole('region', { name: '每月登记' })).toContainText('这一年还没有登记')
  await expect(page.getByRole('region', { name: '最近登记' })).toContainText('还没有登记')
  await page.getByRole('button', { name: '去登记会议' }).click()
  await expect(page.getByRole('heading', { name: '会议', level: 1 })).toBeVisible()
})
