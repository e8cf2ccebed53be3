// Runs in Electron's own Node, as the workbook process does.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { deflateRaw } from 'node:zlib'
import { unzipSync } from 'fflate'
import { createWorkbookFile } from '../../electron/workbook/workbookFile'
import type { Cell, SheetColumn, SheetFrame } from '../../shared/sheets/sheet'

const text = (header: string): SheetColumn => ({ header, type: 'text' })
const columns: readonly SheetColumn[] = [
  { header: '序号', type: 'integer' },
  { header: '日期', type: 'day' },
  ...['名称', '类别', '地点', '主持人', '记录人', '议题'].map(text),
  { header: '应到', type: 'integer' },
  { header: '实到', type: 'integer' },
  { header: '到会率', type: 'percent' },
  { header: '经费', type: 'money' },
  text('议定事项'),
  text('备注'),
]

const frame: SheetFrame = {
  id: 'bench',
  title: '会议记录台账',
  tab: '会议',
  topLeft: '填报单位（盖章）：沅陵县司法局',
  topRight: '填报时间：2018年12月21日',
  above: [],
  columns,
  merges: [],
  total: null,
  below: [],
  notes: [],
  signature: [{ label: '单位负责人' }, { label: '审核人' }, { label: '填表人' }, { label: '联系电话' }],
  page: { paper: 'A4', orientation: 'landscape' },
  rowHeight: null,
  year: 2018,
}

function rowAt(index: number): readonly Cell[] {
  const day = `2018-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`
  const names = ['李明辉', '向　娟', '张志强']
  return [
    index + 1,
    day,
    `环境卫生整治部署会第 ${index + 1} 次`,
    '研究部署',
    '四楼会议室',
    names[index % 3] ?? '',
    names[(index + 1) % 3] ?? '',
    `传达县创卫办第 ${index % 97} 号通知，部署本月工作`,
    41,
    41 - (index % 5),
    (41 - (index % 5)) / 41,
    (index % 50) * 1250,
    '按责任区分工抓好落实',
    index % 7 === 0 ? '补录' : '',
  ]
}

async function exportOnce(file: string, total: number): Promise<void> {
  const book = await createWorkbookFile(file, new Date(0))
  await book.addSheet(frame)
  for (let from = 0; from < total; from += 500) {
    await book.addRows(Array.from({ length: Math.min(500, total - from) }, (_, index) => rowAt(from + index)))
  }
  await book.finish()
}

/** The least any writer must do: compress the finished sheet as it stands and put it on disk. */
async function writeFloor(file: string, sheet: Uint8Array): Promise<void> {
  const packed = await promisify(deflateRaw)(sheet, { level: 6 })
  const handle = await open(file, 'w')
  await handle.write(packed)
  await handle.sync()
  await handle.close()
}

const [total, rounds] = process.argv.slice(-2).map(Number)
const folder = mkdtempSync(path.join(os.tmpdir(), 'gongwei-bench-'))
const ours: number[] = []
const floor: number[] = []
let sheet = new Uint8Array()
for (let round = 0; round < (rounds ?? 1); round += 1) {
  const file = path.join(folder, `${round}.xlsx`)
  let started = performance.now()
  await exportOnce(file, total ?? 1)
  ours.push(performance.now() - started)
  if (sheet.length === 0)
    sheet = unzipSync(new Uint8Array(readFileSync(file)))['xl/worksheets/sheet1.xml'] ?? sheet
  started = performance.now()
  await writeFloor(path.join(folder, `${round}.floor`), sheet)
  floor.push(performance.now() - started)
}
rmSync(folder, { recursive: true })
process.stdout.write(`RESULT ${JSON.stringify({ ours, floor, sheetBytes: sheet.length })}\n`)
