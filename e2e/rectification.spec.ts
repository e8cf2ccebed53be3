import type { Page } from '@playwright/test'
import { answerOpenDialog } from './harness/dialogs'
import { dropFiles } from './harness/dropFiles'
import { expect, test } from './harness/test'
import { evidenceOf, photograph } from './pages/evidence'
import { detailOf, newByKey, open, openSample, rowsOf, saved, startOffice } from './pages/office'
import { pdfSaying, pngOf, writeFiles } from './readers/evidenceFiles'

const dayFromToday = (days: number) => {
  const day = new Date(Date.now() + days * 86_400_000)
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(day)
}

/** An inspection ten days ago that found two things, with the notices of both. */
async function inspectAndOpen(page: Page): Promise<void> {
  await startOffice(page)
  await open(page, '设置')
  await page.getByRole('textbox', { name: '年度', exact: true }).fill(dayFromToday(-10).slice(0, 4))
  await page.keyboard.press('Enter')
  await open(page, '检查整改')
  const inspection = await newByKey(page, '检查')
  await page.keyboard.type('全局卫生检查')
  await inspection.getByLabel(/^日期/).fill(dayFromToday(-10))
  await inspection.getByLabel(/^检查范围/).fill('办公楼')
  await inspection.getByLabel(/^问题/).fill('二楼卫生间地面积水；三楼走廊烟头 3 个。')
  await inspection.getByLabel(/^整改建议/).focus()
  await saved(page)
  const found = inspection.getByRole('group', { name: '整改' })
  await expect(found).toContainText('查出 2 件问题，还没有整改')
  await found.getByRole('button', { name: '开整改通知 2 件' }).click()
  await expect(page.getByText('已开整改通知 2 件')).toBeVisible()
  await expect(found).toContainText('2 件，未销号 2 件')
  await expect(found.getByRole('listitem')).toHaveText([
    '二楼卫生间地面积水逾期 7 天',
    '三楼走廊烟头 3 个逾期 7 天',
  ])
  await expect(found.getByRole('button', { name: /^开整改通知/ })).toHaveCount(0)
}

test('检查查出的问题一按就成整改，逾期在工作台上，补齐前后照片和复查才销得了号', async ({ desk, page }) => {
  await inspectAndOpen(page)
  await open(page, '工作台')
  const todos = page.getByRole('region', { name: '待办' })
  const wet = todos.getByRole('listitem').filter({ hasText: '二楼卫生间地面积水' })
  await expect(todos.getByRole('listitem')).toHaveCount(2)
  await expect(wet).toContainText('逾期 7 天')
  await wet.getByRole('link', { name: '整改：二楼卫生间地面积水' }).press('Enter')

  const form = detailOf(page, '整改')
  await expect(form.getByLabel(/^编号/)).toHaveValue(`整改〔${dayFromToday(-10).slice(0, 4)}〕1号`)
  await expect(form.getByLabel(/^来源/)).toHaveValue('自查')
  await expect(form.getByLabel(/^地点/)).toHaveValue('办公楼')
  await expect(form.getByLabel(/^整改时限/)).toHaveValue('3')
  const progress = form.getByRole('group', { name: '进度' })
  await expect(progress).toContainText('逾期 7 天')
  await progress.getByRole('button', { name: '销号' }).click()
  await expect(progress.getByRole('alert')).toHaveText(
    '还不能销号，缺：措施、完成、复查、复查人、整改通知（材料）、整改前（材料）、整改后（材料）。记录没有改动，补齐以后再按一次。',
  )
  await expect(form.getByLabel(/^销号状态/)).toHaveValue('')

  const [notice = '', before = '', after = ''] = await writeFiles(desk.folder, {
    '整改通知.pdf': pdfSaying('notice'),
    '整改前.png': pngOf(640, 400, [120, 110, 90]),
    'DSC00031.jpg': await photograph(page),
  })
  const evidence = evidenceOf(form)
  await dropFiles(form.getByLabel(/^措施/), [notice, before])
  await expect(evidence.getByRole('button', { name: '整改前.png，整改前' })).toBeVisible()
  await form.getByLabel(/^措施/).fill('更换地漏，加防滑垫')
  await form.getByLabel(/^完成/).fill(dayFromToday(-5))
  await form.getByLabel(/^复查人/).fill('周琳')
  await form.getByLabel(/^复查/).first().fill(dayFromToday(-4))
  await form.getByLabel(/^结果/).focus()
  await saved(page)
  await expect(progress).toContainText('已完成，待销号（逾期 2 天办结）')
  await progress.getByRole('button', { name: '销号' }).click()
  await expect(progress.getByRole('alert')).toContainText('还不能销号，缺：整改后（材料）。')

  await answerOpenDialog(desk, [after])
  await evidence.getByRole('button', { name: '待补整改后', exact: true }).click()
  await expect(evidence.getByRole('button', { name: 'DSC00031.jpg，整改后' })).toBeVisible()
  await expect(evidence.locator('[data-thumbnail=shown]')).toHaveCount(2)
  await progress.getByRole('button', { name: '销号' }).click()
  await expect(page.getByText('已销号“二楼卫生间地面积水”')).toBeVisible()
  await expect(progress).toContainText('已销号（逾期 2 天办结）')
  await expect(form.getByLabel(/^销号状态/)).toHaveValue('已销号')
  await expect(rowsOf(page, '整改').filter({ hasText: '二楼卫生间' })).toContainText(
    '已销号（逾期 2 天办结）',
  )

  await form.getByRole('link', { name: /全局卫生检查$/ }).click()
  const found = detailOf(page, '检查').getByRole('group', { name: '整改' })
  await expect(found).toContainText('2 件，未销号 1 件')
  await open(page, '工作台')
  await expect(todos.getByRole('listitem')).toHaveCount(1)
  await expect(todos).not.toContainText('二楼卫生间地面积水')
  await open(page, '报表')
  await page.getByRole('combobox', { name: '报告期' }).selectOption('year.1')
  const report = page.getByRole('table', { name: '报表' })
  for (const name of ['整改，全年 2 件', '整改销号，全年 1 件', '整改逾期，全年 2 件'])
    await expect(report.getByRole('link', { name })).toBeVisible()
  await report.getByRole('link', { name: '未销号，全年 1 件' }).click()
  await expect(rowsOf(page, '整改')).toHaveAccessibleName(/三楼走廊烟头 3 个 逾期 7 天/)
  const [, month, day] = dayFromToday(-7).split('-').map(Number)
  await expect(rowsOf(page, '整改')).toContainText(`${month}月${day}日`)
})

test('开通知是一次写入：撤销一次全收回，重做又全有', async ({ page }) => {
  await inspectAndOpen(page)
  await page.keyboard.press('Control+z')
  const found = detailOf(page, '检查').getByRole('group', { name: '整改' })
  await expect(found).toContainText('查出 2 件问题，还没有整改')
  await page.keyboard.press('Control+y')
  await expect(found.getByRole('listitem')).toHaveCount(2)
})

test('示例年度的检查看得到它的整改，整改打得开它的检查', async ({ page }) => {
  await openSample(page)
  await open(page, '检查整改')
  await rowsOf(page, '检查').filter({ hasText: '网格楼道小广告' }).click()
  const found = detailOf(page, '检查').getByRole('group', { name: '整改' })
  await expect(found).toContainText('1 件，都已销号')
  await found.getByRole('link', { name: '网格楼道小广告' }).click()
  const form = detailOf(page, '整改')
  await expect(form.getByRole('group', { name: '进度' })).toContainText('已销号（逾期 2 天办结）')
  await expect(form.getByRole('note')).toHaveText(/^写着已销号，但还缺：措施、复查、复查人/)
  await form.getByRole('link', { name: '2018年7月13日 全局办公区及包干区卫生检查' }).click()
  await expect(found).toContainText('1 件，都已销号')
})
