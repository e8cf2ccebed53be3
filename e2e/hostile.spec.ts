import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { answerSaveDialog } from './harness/dialogs'
import type { DeskApp } from './harness/deskApp'
import { expect, test } from './harness/test'
import { hostileTexts } from './harness/hostileTexts'
import { hostileHistory, hostileRecords } from './pages/hostileRecords'
import { detailOf, listOf, open, openSample, rowsOf } from './pages/office'
import { readArchive, writeRows, type RawRow } from './pages/rawArchive'
import { readXlsx } from './readers/readXlsx'

const store = 'gongwei-sample'
const kinds = ['会议', '资料', '培训', '活动', '经费帮扶']

/** What a reader sees of a text: controls, halves of characters, joiners and blanks aside. */
const fold = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Z}\ufffd\s]/gu, '').normalize('NFKC')
const folded = hostileTexts.map(fold)

/** Nothing of the texts has become an element, a link or a running script. */
async function expectHarmless(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => ({
    hacked: 'hacked' in window,
    made: document.querySelectorAll(
      'img[src="x"], script:not([src]), svg[onload], iframe[srcdoc], [href^="javascript:" i], [onerror]',
    ).length,
    violations: (window as unknown as { violations?: string[] }).violations ?? [],
  }))
  expect(found, where).toEqual({ hacked: false, made: 0, violations: [] })
}

async function watchViolations(page: Page): Promise<void> {
  page.on('dialog', dialog => {
    throw new Error(`a dialog opened: ${dialog.message()}`)
  })
  await page.evaluate(() => {
    const violations: string[] = []
    Object.assign(window, { violations })
    document.addEventListener('securitypolicyviolation', event => violations.push(event.violatedDirective))
  })
}

/** The sample year with every text of every kind replaced. */
async function startHostile(desk: DeskApp): Promise<void> {
  await openSample(desk.page)
  const { records = [], settings = [] } = await readArchive(desk.page, store)
  const made = hostileRecords(records)
  await writeRows(desk.page, 'records', made, store)
  await writeRows(desk.page, 'history', hostileHistory(made), store)
  const evil = hostileTexts.slice(0, 4).join(' ')
  const lists = settings.find(row => row['key'] === 'lists')?.['value'] as Record<string, string[]>
  await writeRows(
    desk.page,
    'settings',
    [
      { key: 'unit', value: { name: evil, archivist: evil, phone: evil } },
      { key: 'lists', value: { ...lists, place: hostileTexts, meetingCategory: hostileTexts } },
    ],
    store,
  )
  await desk.restart()
  await expect(desk.page.getByText('这是示例档案')).toBeVisible()
  await watchViolations(desk.page)
}

/** Goes through the whole list by keyboard; answers everything that the rows and the records' fields showed. */
async function walkList(page: Page, word: string): Promise<string> {
  const seen: string[] = []
  await rowsOf(page, word).first().focus()
  await page.keyboard.press('Home')
  const total =
    Number(await page.getByRole('table', { name: word, exact: true }).getAttribute('aria-rowcount')) - 1
  for (let at = 0; at < total; at += 1) {
    const row = page.locator(`.record-row[aria-rowindex="${at + 2}"][aria-selected=true]`)
    await expect(row).toBeVisible()
    const detail = detailOf(page, word)
    await expect(detail.locator('[data-field]').first()).toBeVisible()
    seen.push(
      (await row.textContent()) ?? '',
      ...(await detail.evaluate(panel => [
        ...[...panel.querySelectorAll('input, textarea')].map(one => (one as HTMLInputElement).value),
        ...[...panel.querySelectorAll('h2, [role=group], [data-field]')].map(one => one.textContent),
      ])),
    )
    await page.keyboard.press('ArrowDown')
  }
  return fold(seen.join(' '))
}

test('text of any kind in every field of every kind stays text on every screen', async ({ desk }) => {
  test.setTimeout(240_000)
  await startHostile(desk)
  const { page } = desk
  for (const word of kinds) {
    await open(page, word)
    const seen = await walkList(page, word)
    expect(
      folded.filter(text => !seen.includes(text)),
      `${word}：每一句都原样显示`,
    ).toEqual([])
    await detailOf(page, word)
      .getByRole('link', { name: /^修改记录/ })
      .click()
    await expect(detailOf(page, word).getByRole('group', { name: '修改记录' })).toBeVisible()
    await expectHarmless(page, word)
  }
  for (const word of ['工作台', '修改记录', '回收站', '设置', '月度打印']) {
    await open(page, word)
    await expect(page.getByRole('heading', { level: 1, name: word })).toBeVisible()
    await expectHarmless(page, word)
  }
  await open(page, '修改记录')
  await expect(page.getByRole('region', { name: '修改记录' })).toContainText(
    '<img src=x onerror="window.hacked=1">',
  )
  await open(page, '回收站')
  await expect(page.getByRole('table', { name: '已删除的记录' }).getByRole('row').nth(3)).toBeVisible()
  await expectHarmless(page, '回收站')
  for (const query of ['<img src=x', '镕喆珺', '=1+1', '){']) {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(query)
    await expect(page.getByRole('listbox', { name: '搜索结果' })).toBeVisible()
    await expectHarmless(page, `搜索 ${query}`)
    await page.keyboard.press('Escape')
  }
  await open(page, '测试')
  await page.getByRole('button', { name: '打开成绩' }).click()
  await expect(page.getByRole('grid', { name: '成绩表' })).toBeVisible()
  await expectHarmless(page, '成绩表')
})

test('exported and printed it is text too: no formula, no link, the rare names whole', async ({ desk }) => {
  test.setTimeout(240_000)
  await startHostile(desk)
  const { page } = desk
  // Every kind is written and read back where the kinds keep their contract; here the way from the page to the file.
  for (const [word, kindId] of [
    ['会议', 'meeting'],
    ['人员', 'person'],
  ] as const) {
    await open(page, word)
    await expect(listOf(page, word)).toContainText('合计')
    const file = path.join(desk.folder, `${word}.xlsx`)
    await answerSaveDialog(desk, file)
    await page.getByRole('button', { name: '导出台账' }).click()
    await expect(page.getByRole('status').getByText(`已导出“${word}.xlsx”`)).toBeVisible({ timeout: 30_000 })
    const { sheets, parts } = readXlsx(await readFile(file))
    const cells = sheets.flatMap(sheet => [...sheet.cells.values()])
    expect(
      cells.filter(cell => cell.formula !== undefined),
      word,
    ).toEqual([])
    expect(
      [...parts.keys()].filter(part => /externalLink|vba|embeddings/i.test(part)),
      word,
    ).toEqual([])
    expect(
      [...parts.values()].some(text => /<hyperlink\s/i.test(text)),
      word,
    ).toBe(false)
    const values = cells.map(cell => fold(String(cell.value ?? '')))
    const names = (await readArchive(page, store))['records']
      ?.filter(record => record['kind'] === kindId && record['deletedAt'] === null)
      .map(record => record['data'] as RawRow)
      .map(data => fold(String(data['title'] ?? data['name'])))
    expect(names?.length, word).toBeGreaterThan(3)
    const missing = names?.filter(text => !values.some(value => value.includes(text)))
    expect(missing, `${word}：单元格原样`).toEqual([])
  }
  // On paper: the people, whose table is the narrowest.
  await open(page, '人员')
  await page.getByRole('button', { name: '打印' }).click()
  await expect(page.getByText(/共 \d+ 页/).first()).toBeVisible({ timeout: 60_000 })
  await expectHarmless(page, '打印预览')
  const pdf = path.join(desk.folder, '人员.pdf')
  await answerSaveDialog(desk, pdf)
  await page.getByRole('button', { name: '存为 PDF' }).click()
  await expect(page.getByText('已存为 PDF：人员.pdf').first()).toBeVisible({ timeout: 30_000 })
  const text = fold(execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', pdf, '-'], { encoding: 'utf8' }))
  for (const sign of '镕喆珺昇祎琤堃㛃䶮𬭎𫖯𠅤龑赟玥婳') expect.soft(text, sign).toContain(sign)
  for (const part of ['<img', '<script>', 'javascript', '=1+1']) expect.soft(text).toContain(part)
})
