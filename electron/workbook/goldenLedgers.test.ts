import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { dumpSheet } from '../../e2e/readers/dumpSheet'
import { readXlsx } from '../../e2e/readers/readXlsx'
import { ledgerSheet } from '../../shared/sheets/ledgerSheet'
import { sampleLedgers } from '../../shared/sheets/sampleLedgers'
import { writeTestBytes } from './testWorkbook'

/** GOLDEN=update writes the files anew; what changed is then read in the diff. */
const isUpdate = process.env['GOLDEN'] === 'update'

test.each(sampleLedgers.map(input => [input.kind.label, input] as const))(
  '%s台账导出的工作簿与存样一致',
  async (_label, input) => {
    const [sheet] = readXlsx(await writeTestBytes([ledgerSheet(input)])).sheets
    if (!sheet) throw new Error('the workbook has no sheet')
    const file = path.join(import.meta.dirname, 'golden', `ledger.${input.kind.id}.txt`)
    const dump = dumpSheet(sheet)
    if (isUpdate) await writeFile(file, dump)
    expect(dump).toBe(await readFile(file, 'utf8'))
  },
)
