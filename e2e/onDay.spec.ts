import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { answerSaveDialog } from './harness/dialogs'
import { expect, test } from './harness/test'
import { open, openSample } from './pages/office'
import { readXlsx } from './readers/readXlsx'
import { textRows } from './readers/textRows'

test('领导小组 6月30日和7月31日谁在任：看、复制、打印、导出', async ({ desk, page }) => {
  await openSample(page)
  await open(page, '领导小组')
  await page.getByRole('button', { name: '某日在任' }).click()
  const day = page.getByLabel('日期', { exact: true })
  await expect(day).toHaveValue('2018年12月31日')
  await day.fill('6月30日')
  await day.press('Enter')
  const group = page.getByRole('region', { name: '巩卫', exact: true })
  await expect(group).toContainText('沅司发〔2017〕8号')
  await expect(group).toContainText('2017年2月20日至2018年7月4日')
  const rows = group.getByRole('table', { name: '巩卫在任名单' }).getByRole('row')
  await expect(rows).toHaveCount(8)
  await expect(rows.nth(1)).toHaveText('组长向娟')

  await day.fill('7.31')
  await day.press('Enter')
  await expect(day).toHaveValue('2018年7月31日')
  await expect(group).toContainText('沅司发〔2018〕21号')
  await expect(rows).toHaveCount(10)
  await expect(rows.nth(1)).toHaveText('组长谭海波因人事变动调整')

  await page.getByRole('button', { name: '复制' }).click()
  const copied = await desk.app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied.split('\r\n')[2]).toBe(
    '巩卫\t沅司发〔2018〕21号\t2018年7月5日起\t组长\t谭海波\t因人事变动调整',
  )

  const folder = path.join(desk.folder, '导出')
  await mkdir(folder)
  const file = path.join(folder, '在任.xlsx')
  await answerSaveDialog(desk, file)
  await page.getByRole('button', { name: '导出 Excel' }).click()
  await expect(page.getByText('已导出“在任.xlsx”')).toBeVisible()
  const sheet = readXlsx(await readFile(file)).sheets[0]
  if (!sheet) throw new Error('no sheet')
  expect(textRows(sheet)[0]).toEqual(['2018年7月31日领导小组在任名单'])

  await page.keyboard.press('Control+p')
  await expect(page.getByRole('region', { name: '打印预览' })).toBeVisible()
  await page.keyboard.press('Escape')

  await day.fill('2016年1月1日')
  await day.press('Enter')
  await expect(page.getByText('2016年1月1日还没有领导小组：最早的一版从2017年2月20日起。')).toBeVisible()
  await page.getByRole('button', { name: '回到领导小组' }).click()
  await expect(page.getByRole('table', { name: '领导小组' })).toBeVisible()
})
