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

test('names of rare characters are in the text of the paper', async ({ desk, page }) => {
  const names = ['镕喆', '珺昇', '祎琤', '堃㛃', '䶮𬭎', '𫖯𠅤', '龑赟', '玥婳']
  await page.getByLabel('单位名称').fill('县司法局')
  await page.getByLabel('年度').fill('2018')
  await page.getByRole('button', { name: '开始使用' }).click()
  const made = await make(page, [
    {
      ...plainSheet,
      columns: [{ header: '姓名', type: 'text', isName: true }],
      rows: names.map(name => [name]),
    },
  ])
  const file = await fetchPdf(desk, page, made)
  const text = pagesText(file).join('').replace(/\s/gu, '')
  for (const name of names) expect(text).toContain(name)
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

test('a month is printed in one go: 月报表, every ledger, and 本月无 where nothing happened', async ({
  desk,
  page,
}) => {
  await openSample(page)
  await goTo(page, /^月度打印/)
  await page.getByRole('combobox', { name: '月份' }).selectOption('3')
  const forms = page.getByRole('region', { name: '本月表单' })
  await expect(forms.getByRole('checkbox', { name: '打印月报表' })).toBeChecked()
  await expect(page.getByRole('button', { name: '打印 5 页' })).toBeVisible()
  const all = pagesText(await savePdf(desk, page, '三月表单'))
  expect(all).toHaveLength(5)
  expectGolden('print-monthly', all[0] ?? '')
  expect(all.filter(text => text.includes('本月无'))).toHaveLength(2)
  // Every sheet counts its own pages.
  for (const text of all) expect(text).toContain('第 1 页 共 1 页')

  await forms.getByRole('checkbox', { name: '“本月无”也打印' }).uncheck()
  await expect(page.getByRole('button', { name: '打印 3 页' })).toBeVisible()
  await forms.getByRole('checkbox', { name: '打印会议签到表，3月30日' }).check()
  await expect(page.getByRole('button', { name: '打印 5 页' })).toBeVisible()
  const mixed = pdfPages(await savePdf(desk, page, '混排'))
  expect(mixed.map(size => (size.widthMm > size.heightMm ? '横' : '竖'))).toEqual([
    '横',
    '横',
    '横',
    '竖',
    '竖',
  ])

  await forms.getByRole('button', { name: '全不选' }).click()
  await expect(previewOf(page).getByText('没有选中要打印的表。')).toBeVisible()
})

test('three hundred rows are each printed once, under a head on every page', async ({ desk, page }) => {
  const rows = Array.from({ length: 300 }, (_, at) => [
    at + 1,
    '2018-03-30',
    at % 40 === 7 ? '很长的一段议定事项，'.repeat(60) : `第${at + 1}次会议`,
  ])
  const made = await make(page, [
    {
      ...plainSheet,
      columns: [
        { header: '序号', type: 'integer', align: 'center' },
        { header: '日期', type: 'day' },
        { header: '会议名称', type: 'text', maxWidth: 12 },
      ],
      rows,
      total: [
        { value: '合计', span: 2 },
        { value: '共 300 次', span: 1 },
      ],
      signature: [{ label: '单位负责人' }],
    },
  ])
  const pages = pagesText(await fetchPdf(desk, page, made))
  expect(pages).toHaveLength(made.pages)
  const numbers = pages.flatMap(text =>
    [...text.matchAll(/^(\d+) 2018年3月30日/gmu)].map(match => Number(match[1])),
  )
  expect(numbers.sort((a, b) => a - b)).toEqual(rows.map((_, at) => at + 1))
  pages.forEach((text, at) => {
    expect(text).toContain('序号 日期 会议名称')
    expect(text).toContain(`第 ${at + 1} 页 共 ${pages.length} 页`)
    expect(text.includes('单位负责人')).toBe(at === pages.length - 1)
    expect(text.includes('共 300 次')).toBe(at === pages.length - 1)
  })
})

test('hostile text is printed as text and nothing of it runs', async ({ desk, page }) => {
  const evil = [
    '<img src=x onerror=alert(1)>',
    '=1+1',
    '</td></table><script>document.title="ready 9"</script>',
    '\u202egpj.exe',
    '{{7*7}}',
  ]
  const made = await make(page, [
    {
      ...plainSheet,
      title: '<b>台账</b>',
      notes: ['<script>1</script>'],
      columns: [{ header: '<i>内容</i>', type: 'text' }],
      rows: [...evil.map(text => [text]), ['长'.repeat(30_000)], ['bad\ud800\u0000end']],
    },
  ])
  const pages = pagesText(await fetchPdf(desk, page, made))
  expect(pages).toHaveLength(made.pages)
  const text = pages.join('')
  for (const part of ['<b>台账</b>', '<i>内容</i>', '<img src=x onerror=alert(1)>', '=1+1', '{{7*7}}', 'bad'])
    expect(text).toContain(part)
  expect(text.match(/长/gu)).toHaveLength(30_000)
})

test('a closed preview is gone from the host, and a name that leads elsewhere is not served', async ({
  desk,
  page,
}) => {
  desk.expectProblem(/status of 404/)
  const made = await make(page, [plainSheet])
  const status = (address: string) => page.evaluate(async url => (await fetch(url)).status, address)
  expect(await status(`/print/${made.printId}.pdf`)).toBe(200)
  await page.evaluate(id => window.desk['print.drop'](id), made.printId)
  expect(await status(`/print/${made.printId}.pdf`)).toBe(404)
  expect(await status('/print/..%2f..%2fpackage.json')).toBe(404)
})

const plainSheet = {
  id: 'test',
  title: '会议台账',
  tab: '会议',
  topLeft: '',
  topRight: '',
  above: [],
  columns: [{ header: '内容', type: 'text' }] as readonly object[],
  rows: [['一']] as readonly (readonly (string | number | null)[])[],
  merges: [],
  total: null as readonly object[] | null,
  below: [],
  notes: [] as readonly string[],
  signature: [] as readonly object[],
  page: { paper: 'A4', orientation: 'landscape' },
  rowHeight: null,
  year: 2018,
}

type Made = { readonly printId: string; readonly pages: number }

async function make(page: Page, sheets: readonly object[]): Promise<Made> {
  const answer = await page.evaluate(
    // Sheets as any page could send them; the host checks them.
    async all =>
      window.desk['print.make'](all as unknown as Parameters<(typeof window.desk)['print.make']>[0]),
    sheets,
  )
  expect(answer).toMatchObject({ ok: true })
  return answer as Made
}

async function fetchPdf(desk: DeskApp, page: Page, made: Made): Promise<string> {
  const file = path.join(desk.folder, 'made.pdf')
  await answerSaveDialog(desk, file)
  const saved = await page.evaluate(async id => window.desk['print.save'](id, 'made'), made.printId)
  expect(saved).toMatchObject({ ok: true })
  return file
}

/** The ledger of the sample is dated by the day on which it was loaded. */
function withoutDay(text: string): string {
  return text.replace(/填报时间：\d+年\d+月\d+日/u, '填报时间：（载入那天）')
}
