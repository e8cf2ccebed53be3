import { expect, test } from './harness/test'
import { detailOf, enter, newByKey, open, rowsOf, saved, startOffice } from './pages/office'

test('a record says who changed what from what to what; an older version comes back as a change of its own', async ({
  page,
}) => {
  await startOffice(page)
  await open(page, '会议')
  const form = await newByKey(page, '会议')
  await enter(page, '动员会', '动员大会', '3.30', '', '三楼会议室')
  await form.getByLabel('名称').fill('动员大会')
  await form.getByLabel('名称').press('Enter')
  await form.getByLabel('地点').fill('四楼大会议室')
  await form.getByLabel('地点').press('Tab')
  await saved(page)
  await form.getByRole('link', { name: /^修改记录 \d+ 条$/ }).click()
  const history = form.getByRole('group', { name: '修改记录' })
  const rows = history.getByRole('listitem').filter({ has: page.getByRole('list') })
  await expect(rows.first()).toContainText('地点 由“三楼会议室”改为“四楼大会议室”')
  await expect(rows.nth(1)).toContainText('名称 由“动员会”改为“动员大会”')
  await expect(rows.first()).toContainText(/今天 \d\d:\d\d\s*档案员/)
  await expect(rows.last()).toContainText('新建')
  await expect(rows.first().getByRole('button', { name: '恢复此版本' })).toHaveCount(0)
  const count = await rows.count()
  await rows.filter({ hasText: '地点 填为' }).getByRole('button', { name: '恢复此版本' }).click()
  await expect(rows).toHaveCount(count + 1)
  await expect(rows.first()).toContainText('名称 由“动员大会”改为“动员会”')
  await history.getByRole('button', { name: '回到记录' }).click()
  await expect(form.getByLabel('名称')).toHaveValue('动员会')
  await expect(form.getByLabel('地点')).toHaveValue('三楼会议室')
  await page.keyboard.press('Control+z')
  await expect(form.getByLabel('地点')).toHaveValue('四楼大会议室')
})

test('what is deleted lies in the 回收站, also after a restart, and comes back whole', async ({
  desk,
  page,
}) => {
  await startOffice(page)
  await open(page, '会议')
  await newByKey(page, '会议')
  await enter(page, '动员大会', '动员大会', '3.30', '15:00-16:10', '四楼大会议室')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Delete')
  await expect(page.getByText('2018年还没有会议。')).toBeVisible()
  // The keyboard is not lost with the last row.
  await expect(
    page.getByRole('region', { name: '会议列表' }).getByRole('button', { name: '新建会议' }),
  ).toBeFocused()
  await desk.restart()
  await expect(desk.page.getByRole('link', { name: '会议，0 条' })).toBeVisible()
  await open(desk.page, '回收站')
  const trash = desk.page.getByRole('table', { name: '已删除的记录' })
  await expect(trash.getByRole('row', { name: /会议\s*2018年3月30日\s*动员大会/ })).toBeVisible()
  await trash.getByRole('button', { name: '恢复动员大会' }).click()
  await expect(desk.page.getByText('回收站是空的。')).toBeVisible()
  await open(desk.page, '会议')
  await expect(rowsOf(desk.page, '会议')).toHaveCount(1)
  await expect(detailOf(desk.page, '会议').getByLabel('时间')).toHaveValue('15:00—16:10')
  await expect(detailOf(desk.page, '会议').getByLabel('地点')).toHaveValue('四楼大会议室')
  await open(desk.page, '修改记录')
  const changes = desk.page.getByRole('region', { name: '修改记录' })
  await expect(changes.getByText('恢复会议“动员大会”')).toBeVisible()
  await expect(changes.getByText('删除会议“动员大会”')).toBeVisible()
  await expect(changes.getByText('138****5678').first()).toBeVisible()
  await expect(changes.getByText('13812345678')).toHaveCount(0)
})
