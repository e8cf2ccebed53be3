import { mkdtemp, readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Sheet } from '../../shared/sheets/sheet'
import { createWorkbookFile } from './workbookFile'

/** For tests: writes sheets to a real file, as the process does, and answers its path. */
export async function writeTestWorkbook(sheets: readonly Sheet[], chunk = 500): Promise<string> {
  const file = path.join(await mkdtemp(path.join(os.tmpdir(), 'workbook-')), 'sheets.xlsx')
  const workbook = await createWorkbookFile(file, new Date('2018-12-21T01:00:00Z'))
  for (const { rows, ...frame } of sheets) {
    await workbook.addSheet(frame)
    for (let from = 0; from < rows.length; from += chunk)
      await workbook.addRows(rows.slice(from, from + chunk))
  }
  await workbook.finish()
  return file
}

export async function writeTestBytes(sheets: readonly Sheet[], chunk = 500): Promise<Uint8Array> {
  return readFile(await writeTestWorkbook(sheets, chunk))
}

const plain: Sheet = {
  id: 'test',
  title: '试表',
  tab: '试表',
  topLeft: '填报单位（盖章）：某局',
  topRight: '填报时间：2018年12月21日',
  above: [],
  columns: [],
  rows: [],
  merges: [],
  total: null,
  below: [],
  notes: [],
  signature: [],
  page: { paper: 'A4', orientation: 'landscape' },
  rowHeight: null,
  year: 2018,
}

/** A sheet of which a test says only what it is about. */
export function testSheet(about: Partial<Sheet>): Sheet {
  return { ...plain, ...about }
}
