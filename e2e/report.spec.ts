import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { answerSaveDialog } from './harness/dialogs'
import { expect, test } from './harness/test'
import { readXlsx } from './readers/readXlsx'
import { textRows } from './readers/textRows'

async function openReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: /看示例档案/ }).click()
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '报表' }).click()
  await expect(page.getByRole('heading', { name: '报表', level: 1 })).toBeVisible()
}

test('上半年的报表：数字打开它的记录，导出的 Excel 与屏幕一致；大事记一个季度一张', async ({
  desk,
  page,
}) => {
  await openReport(page)
  await page.getByRole('combobox', { name: '报告期' }).selectOption({ label: '2018年上半年' })
  const table = page.getByRole('table', { name: '报表' })
  await table.getByRole('link', { name: '卫生大扫除，上半年 19 次' }).click()
  await expect(page.getByRole('heading', { name: '活动', level: 1 })).toBeVisible()
  await expect(page.getByRole('table', { name: '活动' })).toContainText('爱国卫生月集中大扫除')
  await expect(page.getByRole('region', { name: '活动列表' })).toContainText('上半年卫生大扫除')

  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '报表' }).click()
  await expect(page.getByRole('combobox', { name: '报告期' })).toHaveValue('half.1')
  const folder = path.join(desk.folder, '导出')
  await mkdir(folder)
  const report = path.join(folder, '半年报表.xlsx')
  await answerSaveDialog(desk, report)
  await page.getByRole('button', { name: '导出 Excel' }).click()
  await expect(page.getByText('已导出“半年报表.xlsx”')).toBeVisible()
  const rows = textRows(readXlsx(await readFile(report)).sheets[0])
  expect(rows[0]).toEqual(['2018年上半年巩固国家卫生县城工作半年报表'])
  expect(rows.find(row => row.includes('卫生大扫除'))?.slice(-7)).toEqual([
    '卫生大扫除',
    '次',
    '19',
    '19',
    '—',
    '48',
    '0.3958',
  ])

  await page.getByRole('tab', { name: '大事记' }).click()
  const events = page.getByRole('table', { name: '大事记' })
  await expect(events.getByRole('link')).toHaveCount(18)
  const file = path.join(folder, '大事记.xlsx')
  await answerSaveDialog(desk, file)
  await page.getByRole('button', { name: '导出 Excel' }).click()
  await expect(page.getByText('已导出“大事记.xlsx”')).toBeVisible()
  const { sheets } = readXlsx(await readFile(file))
  expect(sheets.map(sheet => textRows(sheet)[0])).toEqual([
    ['2018年第一季度巩固国家卫生县城工作大事记'],
    ['2018年第二季度巩固国家卫生县城工作大事记'],
  ])
  await events.getByRole('link', { name: '在凤凰山森林公园开展机关职工健步走，32人参加。' }).click()
  await expect(page.getByRole('region', { name: '活动详情' })).toContainText('机关职工健步走')
})

test('去年同期的数字列出去年的记录，点开一条就到那一年', async ({ page }) => {
  await openReport(page)
  await page.getByRole('button', { name: '年度' }).click()
  await page.getByRole('menuitemradio', { name: '2019年' }).click()
  await page.getByRole('combobox', { name: '报告期' }).selectOption({ label: '2019年上半年' })
  await page.getByRole('link', { name: '卫生大扫除，去年同期 19 次' }).click()
  const dialog = page.getByRole('dialog', { name: '2018年卫生大扫除' })
  await expect(dialog.getByRole('listitem')).toHaveCount(19)
  await dialog.getByRole('link', { name: '“全民大扫除 清爽迎五一”' }).click()
  await expect(page.getByRole('button', { name: '年度' })).toHaveText(/2018年/)
  await expect(page.getByRole('region', { name: '活动详情' }).getByLabel('主要情况')).toHaveValue(
    '节前大扫除',
  )
})
