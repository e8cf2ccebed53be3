import { execFileSync } from 'node:child_process'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { answerSaveDialog, catchOpenedPaths } from './harness/dialogs'
import type { DeskApp } from './harness/deskApp'
import { expect, test } from './harness/test'
import { readXlsx } from './readers/readXlsx'
import { textRows } from './readers/textRows'

const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0

async function openSample(page: Page, kind: string): Promise<void> {
  await page.getByRole('button', { name: /看示例档案/ }).click()
  await page
    .getByRole('navigation', { name: '主导航' })
    .getByRole('link', { name: new RegExp(`^${kind}`) })
    .click()
  await expect(page.getByRole('button', { name: `新建${kind}` })).toBeVisible()
}

async function saveInto(desk: DeskApp, ...name: readonly string[]): Promise<string> {
  const folder = path.join(desk.folder, '导出')
  await mkdir(folder, { recursive: true })
  const file = path.join(folder, ...name)
  await answerSaveDialog(desk, file)
  return file
}

const exportButton = (page: Page) => page.getByRole('button', { name: '导出台账' })

test('the ledger of the sample year reads back with its seven meetings and 134 people', async ({
  desk,
  page,
}) => {
  await openSample(page, '会议')
  const file = await saveInto(desk, '会议台账.xlsx')
  await exportButton(page).click()
  await expect(page.getByRole('status').getByText('已导出“会议台账.xlsx”')).toBeVisible()

  const [sheet] = readXlsx(await readFile(file)).sheets
  const rows = textRows(sheet)
  expect(rows[0]).toEqual(['2018年巩卫创文会议台账'])
  expect(rows[1]?.[0]).toBe('填报单位（盖章）：沅陵县司法局')
  const body = rows.filter(row => /^\d+$/.test(row[0] ?? ''))
  expect(body).toHaveLength(7)
  expect(body.map(row => row[0])).toEqual(['1', '2', '3', '4', '5', '6', '7'])
  const total = rows.find(row => row[0]?.startsWith('合'))
  expect(total).toEqual(['合　　计', '共 7 次', '134'])
  // 24 January 2018 as the number that Excel keeps for it.
  expect([...(sheet?.cells.values() ?? [])].some(cell => cell.value === 43124)).toBe(true)
  expect(await readdir(path.dirname(file))).toEqual(['会议台账.xlsx'])
})

test('afterwards the file is opened, or shown in its folder', async ({ desk, page }) => {
  await openSample(page, '培训')
  const file = await saveInto(desk, '培训.xlsx')
  const opened = await catchOpenedPaths(desk)
  await exportButton(page).click()
  const toast = page.getByRole('status').filter({ hasText: '已导出' })
  await toast.getByRole('button', { name: '打开', exact: true }).click()
  await expect.poll(opened).toEqual([file])
  await exportButton(page).click()
  await page.getByRole('button', { name: '打开所在文件夹' }).last().click()
  await expect.poll(opened).toEqual([file, file])
})

test('phones are masked in the list of people', async ({ desk, page }) => {
  await openSample(page, '人员')
  const file = await saveInto(desk, '人员.xlsx')
  await exportButton(page).click()
  await expect(page.getByText('已导出“人员.xlsx”')).toBeVisible()
  const { parts, sheets } = readXlsx(await readFile(file))
  expect(textRows(sheets[0]).filter(row => /^\d+$/.test(row[0] ?? ''))).toHaveLength(41)
  for (const [name, text] of parts) expect(text, name).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)/)
})

test('a closed dialog changes nothing and says nothing', async ({ desk, page }) => {
  await openSample(page, '会议')
  await answerSaveDialog(desk, null)
  await exportButton(page).click()
  await expect(exportButton(page)).not.toHaveAttribute('aria-disabled')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByText('已导出')).toHaveCount(0)
})

test('a name that an older file has is replaced by the whole new one', async ({ desk, page }) => {
  await openSample(page, '会议')
  const file = await saveInto(desk, '会议.xlsx')
  await writeFile(file, 'old')
  await exportButton(page).click()
  await expect(page.getByText('已导出“会议.xlsx”')).toBeVisible()
  expect(readXlsx(await readFile(file)).sheets).toHaveLength(1)
})

test('a folder that takes no file is told in plain words, nothing half written stays', async ({
  desk,
  page,
}) => {
  await openSample(page, '会议')
  await writeFile(path.join(desk.folder, '文件'), '')
  await answerSaveDialog(desk, path.join(desk.folder, '文件', '会议.xlsx'))
  await exportButton(page).click()
  await expect(page.getByRole('alert')).toContainText('文件没有写成')
  await page.getByRole('button', { name: '知道了' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  if (isRootOnLinux) {
    // Not even root may make a file there.
    await answerSaveDialog(desk, '/sys/会议.xlsx')
    await exportButton(page).click()
    await expect(page.getByRole('alert')).toContainText('没有权限写到那个文件夹')
  }
})

test('a full disk is told in plain words, nothing half written stays', async ({ desk, page }) => {
  test.skip(!isRootOnLinux, 'a small disk can only be mounted by root')
  const disk = path.join(desk.folder, '小盘')
  await mkdir(disk)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', disk], { stdio: 'pipe' })
  } catch {
    test.skip(true, 'this machine does not let a disk be mounted')
  }
  try {
    await openSample(page, '会议')
    await answerSaveDialog(desk, path.join(disk, '会议.xlsx'))
    await exportButton(page).click()
    await expect(page.getByRole('alert')).toContainText('磁盘空间不够')
    expect(await readdir(disk)).toEqual([])
  } finally {
    execFileSync('umount', [disk])
  }
})

/** Begins an export over the bridge and sends some rows, as the page does, but does not end it. */
async function beginAndLeave(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const begun = await window.desk['workbook.begin']('半截')
    if (!begun.ok) throw new Error(begun.code)
    await window.desk['workbook.sheet'](begun.exportId, {
      id: 'ledger.x',
      title: '半截',
      tab: '半截',
      topLeft: '',
      topRight: '',
      above: [],
      columns: [{ header: '内容', type: 'text' }],
      merges: [],
      total: null,
      below: [],
      notes: [],
      signature: [],
      page: { paper: 'A4', orientation: 'landscape' },
      rowHeight: null,
      year: 2018,
    })
    for (let chunk = 0; chunk < 8; chunk += 1)
      await window.desk['workbook.rows'](
        begun.exportId,
        Array.from({ length: 500 }, (_row, at) => [`第 ${chunk * 500 + at} 行`]),
      )
    return begun.exportId
  })
}

const isPart = (name: string) => name.includes('.part-')

test('stopping, reloading and closing leave no part behind, and a stopped export takes no more rows', async ({
  desk,
  page,
}) => {
  const folder = path.dirname(await saveInto(desk, '半截.xlsx'))
  const stopped = await beginAndLeave(page)
  expect((await readdir(folder)).filter(isPart)).toHaveLength(1)
  const late = await page.evaluate(async id => {
    await window.desk['workbook.stop'](id)
    return window.desk['workbook.rows'](id, [['晚了']])
  }, stopped)
  expect(late).toMatchObject({ ok: false })
  expect(await readdir(folder)).toEqual([])

  await beginAndLeave(page)
  expect((await readdir(folder)).filter(isPart)).toHaveLength(1)
  await page.reload()
  await expect.poll(() => readdir(folder)).toEqual([])

  await beginAndLeave(page)
  await desk.close()
  expect(await readdir(folder)).toEqual([])
})

test('only what was finished in this session can be opened', async ({ page }) => {
  const answers = await page.evaluate(async () => [
    await window.desk['exports.open']('never-was-made'),
    await window.desk['exports.reveal']('never-was-made'),
  ])
  expect(answers).toEqual([
    { ok: false, code: 'exportGone' },
    { ok: false, code: 'exportGone' },
  ])
})
