import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { DeskApp } from './harness/deskApp'
import { answerSaveDialog, catchOpenedPaths } from './harness/dialogs'
import { pdfPages } from './harness/pdf'
import { expect, test } from './harness/test'
import { expectGolden, pagesText, words } from './readers/paper'

const sections = [
  '局领导',
  '办公室',
  '政工人事股',
  '法制宣传股',
  '基层工作管理股',
  '公共法律服务管理股',
  '社区矫正管理股',
  '法律援助中心',
  '公证处',
]

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: '看示例档案（2018年）' }).click()
  await expect(page.getByText('这是示例档案（2018年）')).toBeVisible()
}

async function goTo(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name }).click()
}

function previewOf(page: Page): Locator {
  return page.getByRole('region', { name: '打印预览' })
}

/** Saves what the preview shows and gives the file's path. */
async function savePdf(desk: DeskApp, page: Page, name: string): Promise<string> {
  const file = path.join(desk.folder, `${name}.pdf`)
  await answerSaveDialog(desk, file)
  await page.getByRole('button', { name: '存为 PDF' }).click()
  await expect(page.getByText(`已存为 PDF：${name}.pdf`).first()).toBeVisible()
  return file
}

test('a sign-in sheet lists everybody by 股室 on two pages of A4, to be signed in rows of 9 mm', async ({
  desk,
  page,
}) => {
  await openSample(page)
  await goTo(page, /^会议/)
  await page.getByRole('row', { name: /3月30日/ }).click()
  const record = page.getByRole('region', { name: '会议详情' })
  await record.getByRole('button', { name: '更多' }).click()
  await page.getByRole('menuitem', { name: '打印签到表' }).click()
  await expect(previewOf(page).getByText('共 2 页')).toBeVisible()
  const file = await savePdf(desk, page, '签到表')

  for (const size of pdfPages(file)) {
    expect(Math.abs(size.widthMm - 210)).toBeLessThan(0.2)
    expect(Math.abs(size.heightMm - 297)).toBeLessThan(0.2)
  }
  const [first = '', second = ''] = pagesText(file)
  for (const text of [first, second]) expect(text).toContain('序号 姓名 股室 职务 签 名 备注')
  expect(first).toContain('会议签到表')
  expect(second).toContain('会议签到表（续）')
  expect(first).toContain('应到 41 人，实到 人')
  expect(first).not.toContain('记录人')
  expect(second).toContain('记录人')
  expect(first).toContain('第 1 页 共 2 页')
  expect(second).toContain('第 2 页 共 2 页')

  const rows = `${first}\n${second}`.split('\n').filter(line => /^\d+( |$)/u.test(line))
  expect(rows.map(row => Number(row.split(' ')[0]))).toEqual(Array.from({ length: 46 }, (_, at) => at + 1))
  expect(rows.slice(41).every(row => /^\d+$/u.test(row))).toBe(true)
  const order = rows.slice(0, 41).map(row => sections.findIndex(section => row.includes(section)))
  expect(order).toEqual([...order].sort((a, b) => a - b))
  expect(order).not.toContain(-1)

  const numbers = words(file).filter(word => /^\d+$/u.test(word.text) && word.xMin < 100)
  for (const [at, word] of numbers.entries()) {
    const next = numbers[at + 1]
    if (next?.page === word.page) expect(next.yMin - word.yMin).toBeGreaterThanOrEqual((9 * 72) / 25.4)
  }
  expectGolden('print-signIn', `${first}\f\n${second}`)
})

test('a ledger is printed as it is filtered, on landscape paper, signed on the last page', async ({
  desk,
  page,
}) => {
  await openSample(page)
  await goTo(page, /^会议/)
  await page.keyboard.press('Control+p')
  await expect(previewOf(page).getByText('共 1 页')).toBeVisible()
  const all = await savePdf(desk, page, '会议台账')
  const [size] = pdfPages(all)
  expect(Math.round(size?.widthMm ?? 0)).toBe(297)
  expectGolden('print-ledger-meeting', withoutDay(pagesText(all).join('\f\n')))

  const opened = await catchOpenedPaths(desk)
  await page.getByRole('dialog').getByRole('button', { name: '打开所在文件夹' }).click()
  await expect.poll(opened).toEqual([all])

  await page.getByRole('button', { name: '整页' }).focus()
  await page.keyboard.press('Escape')
  await expect(previewOf(page)).toHaveCount(0)

  await page.getByRole('combobox', { name: '月份' }).selectOption('3')
  await expect(page.getByRole('row', { name: /1月24日/ })).toHaveCount(0)
  const button = page.getByRole('button', { name: '打印' })
  await button.click()
  await expect(previewOf(page).getByText('共 1 页')).toBeVisible()
  const march = pagesText(await savePdf(desk, page, '三月')).join('')
  expect(march).toContain('范围：3月')
  expect(march).toContain('共 2 次')
  expect(march).not.toContain('1月24日')
  await page.getByRole('button', { name: '关闭' }).click()
  await expect(button).toBeFocused()
})

test('a score sheet has two blocks of twenty, statistics and bands', async ({ desk, page }) => {
  await openSample(page)
  await goTo(page, /^测试/)
  await page.getByRole('row', { name: /10月31日/ }).click()
  await page.getByRole('button', { name: '打开成绩' }).click()
  await page.getByRole('button', { name: '打印' }).click()
  await expect(previewOf(page).getByText('共 1 页')).toBeVisible()
  const [text = ''] = pagesText(await savePdf(desk, page, '成绩册'))
  expect(text).toContain('40 39 1 97.50% 100.00% 25.64% 82.23 100 63')
  expect(text).toContain('参考率＝实考÷应考；合格率、优秀率按实考人数计算。')
  expectGolden('print-scores', text)
})

test('a PDF that cannot be saved says why, the preview stays, and without a printer 打印 says what to do', async ({
  desk,
  page,
}) => {
  await openSample(page)
  await goTo(page, /^会议/)
  await page.getByRole('button', { name: '打印' }).click()
  await expect(previewOf(page).getByText('共 1 页')).toBeVisible()
  await writeFile(path.join(desk.folder, '一个文件'), '')
  await answerSaveDialog(desk, path.join(desk.folder, '一个文件', '台账.pdf'))
  await page.getByRole('button', { name: '存为 PDF' }).click()
  await expect(previewOf(page).getByRole('alert')).toContainText('没有写成')
  await answerSaveDialog(desk, null)
  await page.getByRole('button', { name: '存为 PDF' }).click()
  await expect(previewOf(page).getByRole('alert')).toHaveCount(0)

  await desk.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows())
      window.webContents.getPrintersAsync = () => Promise.resolve([])
  })
  await page.getByRole('button', { name: '关闭' }).click()
  await page.getByRole('button', { name: '打印' }).click()
  await expect(page.getByRole('combobox', { name: '打印机' })).toHaveText('没有找到打印机')
  await expect(previewOf(page).getByText('共 1 页')).toBeVisible()
  const print = previewOf(page).getByRole('button', { name: '打印', exact: true })
  await expect(print).toHaveAttribute('aria-disabled', 'true')
  await expect(print).toHaveAccessibleDescription(/没有找到打印机。可以先存为 PDF/)
})

test('a month is printed in one go: 月报表, every ledger, and 本月无 where nothing happened', async ({
  desk,
  page,
}) => {
  await openSample(page)
  await goTo(page, /^月度打印/)
  await page.getByRole('combobox', { name: '月份' }).selectOption('3')
  const forms = page.getByRole('region', { name: '本月表单' })
  await expect(forms.getByRole('checkbox', { name: '打印月报表' })).toBeChecked()
  const print = page.getByRole('button', { name: /^打印 \d+ 页$/ })
  const pageCount = async (): Promise<number> => Number(/\d+/.exec((await print.textContent()) ?? '')?.[0])
  await expect(print).toHaveText(/打印 [1-9]\d* 页/)
  const whole = await pageCount()
  const all = pagesText(await savePdf(desk, page, '三月表单'))
  expect(all).toHaveLength(whole)
  expectGolden('print-monthly', all[0] ?? '')
  const empty = all.filter(text => text.includes('本月无')).length
  expect(empty).toBeGreaterThan(1)
  // Every sheet counts its own pages.
  for (const text of all) expect(text).toContain('第 1 页 共 1 页')

  await forms.getByRole('checkbox', { name: '“本月无”也打印' }).uncheck()
  await expect(print).toHaveText(new RegExp(`打印 ${whole - empty} 页`))
  await forms.getByRole('checkbox', { name: '打印会议签到表，3月30日' }).check()
  await expect(print).toHaveText(new RegExp(`打印 ${whole - empty + 2} 页`))
  const mixed = pdfPages(await savePdf(desk, page, '混排'))
  const turned = mixed.map(size => (size.widthMm > size.heightMm ? '横' : '竖'))
  expect(turned.slice(-2)).toEqual(['竖', '竖'])
  expect(turned.slice(0, -2)).not.toContain('竖')

  await forms.getByRole('button', { name: '全不选' }).click()
  await expect(previewOf(page).getByText('没有选中要打印的表。')).toBeVisible()
})

/** The ledger of the sample is dated by the day on which it was loaded. */
function withoutDay(text: string): string {
  return text.replace(/填报时间：\d+年\d+月\d+日/u, '填报时间：（载入那天）')
}
