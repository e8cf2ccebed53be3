import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { answerSaveDialog } from './harness/dialogs'
import { expect, test } from './harness/test'
import { detailOf, enter, newByKey, open, rowsOf, saved, startOffice } from './pages/office'
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

test('自设一个台账，登记、导出、改栏、移走放回、重开，什么都不丢', async ({ desk, page }) => {
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
  await expect(dialog.getByRole('table', { name: '表头预览' })).toContainText('2018年结核病防治宣传台账')
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
  const file = path.join(desk.folder, '导出', '台账.xlsx')
  await mkdir(path.dirname(file))
  await answerSaveDialog(desk, file)
  await page.getByRole('button', { name: '导出台账' }).click()
  await expect(page.getByText('已导出“台账.xlsx”')).toBeVisible()
  const sheet = readXlsx(await readFile(file)).sheets[0]
  if (!sheet) throw new Error('no sheet')
  const rows = textRows(sheet).join('\n')
  for (const text of ['听众', '（人次）', '进校园', '沅陵一中', '发放折页', '120'])
    expect(rows).toContain(text)

  const renaming = await change(page)
  await renaming.getByLabel('第 5 栏名称').fill('受教育人数')
  await renaming.getByRole('button', { name: '移走第 3 栏' }).click()
  await renaming.getByRole('button', { name: '保存台账' }).click()
  await open(page, name)
  await rowsOf(page, name).filter({ hasText: '进校园' }).click()
  await expect(detailOf(page, name)).not.toContainText('地点')
  await expect(detailOf(page, name).getByLabel('受教育人数')).toHaveValue(/120/)

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
