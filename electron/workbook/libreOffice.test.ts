import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ledgerSheet } from '../../shared/sheets/ledgerSheet'
import { ledgerOf, recordOf } from '../../shared/sheets/sampleLedgers'
import { kindOf } from '../../shared/kinds/index'
import { writeTestWorkbook } from './testWorkbook'

const has = (program: string, flag: string): boolean => spawnSync(program, [flag]).status === 0
const canConvert = has('soffice', '--version') && has('pdftotext', '-v') && has('pdfinfo', '-v')

test.skipIf(!canConvert)(
  'an independent office program prints every row once, the header on each page, the signature on the last',
  { timeout: 120_000 },
  async () => {
    const kind = kindOf('meeting')
    const records = Array.from({ length: 60 }, (_one, at) =>
      recordOf(kind, `m${at}`, {
        title: `第${at + 1}号会议`,
        category: '研究部署',
        date: '2018-05-28',
        agenda: '传达县爱卫办通知，部署爱国卫生月活动，明确责任股室和完成时限，并通报上月检查情况',
      }),
    )
    const file = await writeTestWorkbook([ledgerSheet(ledgerOf(kind, records))])
    const home = mkdtempSync(path.join(os.tmpdir(), 'office-'))
    const convert = [
      `-env:UserInstallation=file://${home}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      home,
      file,
    ]
    execFileSync('soffice', convert, { stdio: 'pipe' })
    const pdf = path.join(home, 'sheets.pdf')
    const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })
    expect(info).toMatch(/Page size:\s+841\.\d+ x 595\.\d+ pts/)
    const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1])
    expect(pages).toBeGreaterThan(1)
    const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).normalize('NFKC')
    const sheets = text.split('\f').slice(0, pages)
    for (const [at, sheet] of sheets.entries()) {
      expect(sheet).toContain('会议名称')
      expect(sheet).toContain('2018年巩卫创文会议台账')
      expect(sheet).toMatch(new RegExp(`第\\s*${at + 1}\\s*页\\s*共\\s*${pages}\\s*页`))
      expect(sheet.includes('单位负责人')).toBe(at === pages - 1)
    }
    expect(text).not.toContain('###')
    for (let at = 1; at <= 60; at += 1)
      expect(text.match(new RegExp(`(?<!\\d)第${at}号会议`, 'g'))).toHaveLength(1)
  },
)
