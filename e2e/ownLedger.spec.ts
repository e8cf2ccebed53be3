import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { DeskApp } from './harness/deskApp'
import { answerSaveDialog } from './harness/dialogs'
import { expect, test } from './harness/test'
import { detailOf, enter, newByKey, open, rowsOf, saved, startOffice } from './pages/office'
import { pagesText } from './readers/paper'
import { readXlsx } from './readers/readXlsx'
import { textRows } from './readers/textRows'

const name = '结核病防治宣传'

async function addField(dialog: Locator, number: number, label: string, type: string): Promise<void> {
  await dialog.getByRole('button', { name: '添加一栏' }).click()
  await dialog.getByLabel(`第 ${number} 栏名称`).fill(label)
  await dialog.getByLabel(`第 ${number} 栏类型`).selectOption(type)
}

async function change(page: Page): Promise<Locator> {
  await open(page, '设置')
  await page.getByRole('button', { name: `改${name}`, exact: true }).click()
  return page.getByRole('dialog', { name: `改台账“${name}”` })
}

/** What the Excel of the ledger says, row by row. */
async function exported(desk: DeskApp, page: Page, file: string): Promise<readonly (readonly string[])[]> {
  await answerSaveDialog(desk, file)
  await page.getByRole('button', { name: '导出台账' }).click()
  await expect(page.getByText(`已导出“${path.basename(file)}”`)).toBeVisible()
  return textRows(readXlsx(await readFile(file)).sheets[0])
}

test('自设一个台账，登记、搜索、打印、导出、改栏、移走放回、重开，什么都不丢', async ({ desk, page }) => {
  await startOffice(page)
  await open(page, '设置')
  await page.getByRole('button', { name: '新建台账' }).click()
  const dialog = page.getByRole('dialog', { name: '新建台账' })
  await dialog.getByLabel('台账名称').fill(name)
  await dialog.getByLabel('工作区').selectOption('宣传教育')
  await addField(dialog, 3, '地点', '地点')
  await addField(dialog, 4, '形式', '选项')
  await dialog.getByLabel('第 4 栏选项').fill('讲座、义诊')
  await addField(dialog, 5, '听众', '人数、数量')
  await dialog.getByRole('button', { name: '保存台账' }).click()
  await expect(dialog.getByRole('alert')).toContainText('“听众”要写单位')
  await dialog.getByLabel('第 5 栏单位').fill('人次')
  await dialog.getByLabel('第 5 栏合计').check()
  await addField(dialog, 6, '情况', '长文字')
  await dialog.getByLabel('大事记写哪一栏').selectOption('情况')
  await expect(dialog).toContainText('2018年结核病防治宣传台账')
  await dialog.getByRole('button', { name: '保存台账' }).click()
  await expect(dialog).toBeHidden()

  await open(page, name)
  await newByKey(page, name)
  await enter(page, '进校园', '3.24', '沅陵一中', '讲座', '120')
  await page.keyboard.type('发放折页')
  await page.keyboard.press('Control+n')
  await saved(page)
  await expect(rowsOf(page, name)).toHaveCount(2)
  await expect(rowsOf(page, name).filter({ hasText: '进校园' })).toContainText('120')
  const folder = path.join(desk.folder, '导出')
  await mkdir(folder)
  const rows = (await exported(desk, page, path.join(folder, '台账.xlsx'))).flat().join('\n')
  for (const text of ['听众', '（人次）', '进校园', '沅陵一中', '发放折页', '120'])
    expect(rows).toContain(text)

  await page.keyboard.press('Control+k')
  await page.getByRole('searchbox', { name: '搜索' }).fill('沅陵一中')
  const hit = page.getByRole('listbox', { name: '搜索结果' }).getByRole('option', { name: /进校园/ })
  await expect(hit).toContainText(name)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')

  const pdf = path.join(folder, '台账.pdf')
  await page.getByRole('button', { name: /^打印/ }).click()
  await expect(page.getByRole('region', { name: '打印预览' }).getByText('共 1 页')).toBeVisible()
  await answerSaveDialog(desk, pdf)
  await page.getByRole('button', { name: '存为 PDF' }).click()
  await expect(page.getByText('已存为 PDF：台账.pdf').first()).toBeVisible()
  const paper = pagesText(pdf).join('\n')
  for (const text of ['2018年结核病防治宣传台账', '进校园', '发放折页', '共 2 次'])
    expect(paper).toContain(text)
  await page.keyboard.press('Escape')

  await open(page, '报表')
  await page.getByRole('combobox', { name: '报告期' }).selectOption({ label: '2018年上半年' })
  await expect(page.getByRole('link', { name: '结核病防治宣传：听众，上半年 120 人次' })).toBeVisible()
  await page.getByRole('tab', { name: '大事记' }).click()
  await expect(page.getByRole('link', { name: '发放折页。' })).toBeVisible()

  const renaming = await change(page)
  await renaming.getByLabel('第 5 栏名称').fill('受教育人数')
  await renaming.getByRole('button', { name: '移走第 3 栏' }).click()
  await renaming.getByRole('tab', { name: 'Excel 表的列' }).click()
  await renaming.getByLabel('表名').fill('结核病防治宣传登记汇总表')
  await renaming.getByLabel('第 2 列表头').fill('时间')
  await renaming.getByRole('button', { name: '第 2 列前移' }).click()
  const preview = renaming.getByRole('table', { name: '表头预览' })
  await expect(preview.getByRole('columnheader').nth(1)).toHaveText('时间')
  await renaming.getByRole('button', { name: '保存台账' }).click()
  await open(page, name)
  await rowsOf(page, name).filter({ hasText: '进校园' }).click()
  await expect(detailOf(page, name)).not.toContainText('地点')
  await expect(detailOf(page, name).getByLabel('受教育人数')).toHaveValue(/120/)
  const changed = await exported(desk, page, path.join(folder, '改后.xlsx'))
  expect(changed[0]).toEqual(['2018年结核病防治宣传登记汇总表'])
  expect(changed[2]?.map(text => text.replace('\n', ''))).toEqual([
    '序号',
    '时间',
    '名称',
    '形式',
    '受教育人数（人次）',
    '情况',
    '材料',
    '备注',
  ])
  expect(changed.flat()).toContain('120')
  expect(changed.flat()).not.toContain('沅陵一中')

  await desk.restart()
  const again = await change(desk.page)
  await again.getByRole('button', { name: '放回地点' }).click()
  await again.getByRole('button', { name: '保存台账' }).click()
  await open(desk.page, name)
  await rowsOf(desk.page, name).filter({ hasText: '进校园' }).click()
  await expect(detailOf(desk.page, name).getByLabel('地点')).toHaveValue('沅陵一中')

  await open(desk.page, '设置')
  await desk.page.getByRole('button', { name: `删除${name}`, exact: true }).click()
  await expect(desk.page.getByText(/条记录，已收起；记录都保留/)).toBeVisible()
  await desk.page.getByRole('button', { name: `放回${name}`, exact: true }).click()
  await open(desk.page, name)
  await expect(rowsOf(desk.page, name).filter({ hasText: '进校园' })).toHaveCount(1)
})
