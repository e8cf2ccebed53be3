import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { answerSaveDialog } from './harness/dialogs'
import type { DeskApp } from './harness/deskApp'
import { expect, test } from './harness/test'
import { open, openSample } from './pages/office'
import { readArchive, type RawRow } from './pages/rawArchive'
import { ledgerTable, type LedgerTable } from './readers/ledgerTable'
import { readXlsx } from './readers/readXlsx'

/** Every ledger of the navigation, tab by tab, exported; by the word of its page. */
async function exportEverything(desk: DeskApp, page: Page): Promise<ReadonlyMap<string, LedgerTable>> {
  const made = new Map<string, LedgerTable>()
  const links = page.getByRole('navigation', { name: '主导航' }).getByRole('link')
  for (const name of await links.evaluateAll(all => all.map(one => one.textContent.replace(/\d.*$/u, '')))) {
    await open(page, name)
    const tabs = page.getByRole('main').getByRole('tab')
    const exporting = page.getByRole('button', { name: '导出台账' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const words = (await tabs.count()) > 0 ? await tabs.allTextContents() : [name]
    for (const word of words) {
      if ((await exporting.count()) === 0) continue
      if (words.length > 1) await tabs.filter({ hasText: new RegExp(`^${word}$`, 'u') }).click()
      await expect(page.getByRole('heading', { level: 1, name: word, exact: true })).toBeVisible()
      const file = path.join(desk.folder, `${word}.xlsx`)
      await answerSaveDialog(desk, file)
      await exporting.click()
      await expect(page.getByText(`已导出“${word}.xlsx”`)).toBeVisible({ timeout: 30_000 })
      made.set(word, ledgerTable(readXlsx(await readFile(file)).sheets[0]))
    }
  }
  return made
}

const dayOfSerial = (serial: unknown): string =>
  new Date((Number(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10)

/** The days in some column of a row, as the archive writes them. */
function daysOf(row: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.values(row)
    .filter(cell => typeof cell === 'number' && cell > 42_000 && cell < 44_000)
    .map(dayOfSerial)
}

const textOf = (data: RawRow, ...keys: readonly string[]): string =>
  keys.map(key => data[key]).find((value): value is string => typeof value === 'string') ?? ''

test('示例年度的台账全部导出，行行都是档案里的记录，合计就是这一年的数', async ({ desk, page }) => {
  test.setTimeout(240_000)
  await openSample(page)
  const tables = await exportEverything(desk, page)
  const { records = [] } = await readArchive(page, 'gongwei-sample')
  const live = records.filter(record => record['deletedAt'] === null)
  const table = (word: string): LedgerTable => {
    const found = tables.get(word)
    if (!found) throw new Error(`“${word}” was not exported`)
    return found
  }

  // Every record of the archive stands in exactly one ledger, with its name and its day.
  expect([...tables.values()].reduce((sum, one) => sum + one.rows.length, 0)).toBe(live.length)
  expect(tables.size).toBeGreaterThanOrEqual(26)
  const rows = [...tables.values()].flatMap(one => one.rows)
  for (const record of live) {
    const data = record['data'] as RawRow
    const name = textOf(data, 'title', 'name', 'groupName')
    const fits = rows.filter(row => Object.values(row).some(cell => String(cell).includes(name)))
    const date = String(record['date'])
    const dated = date === '' ? fits : fits.filter(row => daysOf(row).includes(date))
    const isShown = dated.length > 0 || (fits.length > 0 && !fits.some(row => daysOf(row).length > 0))
    expect(isShown, `${String(record['kind'])} ${date} ${name}`).toBe(true)
  }

  const facts = JSON.parse(
    await readFile(
      path.join(import.meta.dirname, '..', 'shared', 'figures', 'sampleYear.facts.json'),
      'utf8',
    ),
  ) as Readonly<Record<string, Readonly<Record<string, number>>>>
  const count = (word: string, is: Readonly<Record<string, string>> = {}): number =>
    table(word).rows.filter(row => Object.entries(is).every(([header, wanted]) => row[header] === wanted))
      .length
  const sum = (word: string, header: string, is: Readonly<Record<string, string>> = {}): number =>
    table(word)
      .rows.filter(row => Object.entries(is).every(([column, wanted]) => row[column] === wanted))
      .reduce((total, row) => total + (typeof row[header] === 'number' ? row[header] : 0), 0)

  const got = {
    'meetings.total': count('会议'),
    'meetings.研究部署': count('会议', { 类别: '研究部署' }),
    'meetings.attendance': sum('会议', '实到（人）'),
    'leadingGroup.versions': count('领导小组'),
    'zones.社区网格': count('责任区', { 类型: '社区网格' }),
    'inspections.count': count('检查'),
    'rectifications.closed': count('整改', { 销号: '已销号' }),
    'handouts.total': sum('宣传资料', '份数（份）', { 出入库: '发放' }),
    'activities.total': count('活动'),
    'activities.卫生大扫除': count('活动', { 类别: '卫生大扫除' }),
    'activities.attendance': sum('活动', '参加（人次）'),
    'trainings.attendance': sum('培训', '参加人数（人）'),
    'quizzes.count': count('测试'),
    'smokePatrols.count': count('控烟巡查'),
    'pestControl.count': count('除四害'),
    'funds.total': sum('经费帮扶', '实付（元）'),
    'shifts.包路段': count('文明劝导', { 类别: '包路段' }),
    'shifts.persuaded': sum('文明劝导', '劝导（人次）'),
    'civility.文明窗口': count('文明创建', { 类别: '文明窗口' }),
    'legalWork.普法宣传': count('职能助力', { 类别: '普法宣传' }),
  }
  const wanted = Object.fromEntries(
    Object.keys(got).map(key => {
      const [group = '', name = ''] = key.split('.')
      return [key, facts[group]?.[name]]
    }),
  )
  expect(got).toEqual(wanted)
  // The sum rows say the same as the rows.
  expect(table('会议').total).toContain(facts['meetings']?.['attendance'])
  expect(table('活动').total).toContain(facts['activities']?.['attendance'])
  expect(table('经费帮扶').total).toContain(facts['funds']?.['total'])
})
