import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { answerSaveDialog } from './harness/dialogs'
import { dropFiles } from './harness/dropFiles'
import { expect, test } from './harness/test'
import { pngOf, writeFiles } from './readers/evidenceFiles'
import { readXlsx } from './readers/readXlsx'
import { textRows } from './readers/textRows'

test('换一种说法、拼音首字母、照片的说明都找得到，找到的列成证据清单', async ({ desk, page }) => {
  await page.getByRole('button', { name: /看示例档案/ }).click()
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: /^会议/ }).click()
  await page.getByRole('table', { name: '会议', exact: true }).locator('.record-row').first().click()
  const evidence = page.getByRole('group', { name: '材料' })
  const files = await writeFiles(desk.folder, { '现场.png': pngOf(30, 20, [200, 30, 30]) })
  await dropFiles(evidence.getByText('拖入文件'), files)
  await evidence.getByRole('button', { name: /^现场\.png，/ }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: '说明' }).fill('“黑板报”前合影')
  await page.keyboard.press('Escape')

  const box = page.getByRole('searchbox', { name: '搜索' })
  const options = page.getByRole('listbox', { name: '搜索结果' }).getByRole('option')
  await page.keyboard.press('Control+k')
  await expect(box).toBeFocused()
  await box.fill('黑板报 前合影')
  await expect(options).toHaveText([/会议.*黑板报.*前合影/, '看全部 1 条'])
  await expect(options.first().locator('mark').first()).toContainText('黑板报')
  await box.fill('whgc')
  await expect(options.first()).toContainText('文化广场')

  await box.fill('消杀')
  await expect(options.filter({ hasText: '第5次防四害作业' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  for (let left = await options.count(); left > 1; left -= 1) await page.keyboard.press('ArrowDown')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { name: '搜索“消杀”', level: 1 })).toBeVisible()
  const found = page.getByRole('region', { name: '搜索到的记录' })
  await expect(found.getByRole('button', { name: /爱国卫生月与病媒防制/ })).toBeVisible()
  await expect(found.locator('mark').filter({ hasText: '病媒防制' }).first()).toBeVisible()
  const kinds = found.getByLabel('种类')
  const label = await kinds.locator('option', { hasText: '除四害' }).first().getAttribute('value')
  await kinds.selectOption(label)
  await expect(found).toContainText('显示 5 条')
  await found.getByLabel('月份').selectOption('2018-07')
  await expect(found).toContainText('显示 1 条')

  const file = path.join(desk.folder, '证据清单.xlsx')
  await answerSaveDialog(desk, file)
  await page.getByRole('button', { name: '导出证据清单' }).click()
  await expect(page.getByText('已导出“证据清单.xlsx”')).toBeVisible()
  const rows = textRows(readXlsx(await readFile(file)).sheets[0])
  expect(rows[0]).toEqual(['证据清单'])
  expect(rows).toContainEqual(['序号', '日期', '种类', '名称', '摘要', '材料'])
  const body = rows.filter(row => /^\d+$/.test(row[0] ?? ''))
  expect(body).toHaveLength(1)
  expect(body[0]).toContain('第3次防四害作业')
  expect(rows.flat().join()).toContain('范围：“消杀”')

  await found.getByRole('button', { name: /第3次防四害作业/ }).click()
  await expect(page.getByRole('region', { name: /详情$/ })).toContainText('第3次防四害作业')
})
