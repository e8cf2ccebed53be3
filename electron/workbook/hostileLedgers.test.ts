import { expect, test } from 'vitest'
import { hostileTexts } from '../../e2e/harness/hostileTexts'
import { readXlsx } from '../../e2e/readers/readXlsx'
import { contractKinds } from '../../shared/sheets/contractKinds'
import { hostileData } from '../../shared/sheets/hostileData'
import { ledgerSheet } from '../../shared/sheets/ledgerSheet'
import { ledgerOf, recordOf } from '../../shared/sheets/sampleLedgers'
import { writeTestBytes } from './testWorkbook'

/** What a workbook can hold of a text, said anew: no controls, no half characters, ends of line as `\n`. */
function asKept(text: string): string {
  return Array.from(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'))
    .map(sign => (/^\p{Surrogate}$/u.test(sign) ? '\ufffd' : sign))
    .filter(sign => sign === '\n' || sign === '\t' || !/^\p{Cc}$/u.test(sign))
    .join('')
}

const letterOf = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(39 + column)}`

test.each(contractKinds.map(kind => [kind.label, kind] as const))(
  '%s：满是怪字的台账写成 Excel 再读回，一格不差，没有公式、链接和宏',
  async (_label, kind) => {
    const records = hostileTexts.map((text, at) => recordOf(kind, `r${at}`, hostileData(kind, text)))
    const input = { ...ledgerOf(kind, records), unitName: '=1+1<局>', archivist: '@周\u0000琳' }
    const sheet = ledgerSheet(input)
    const { sheets, parts } = readXlsx(await writeTestBytes([sheet]))
    const read = sheets[0]
    if (!read) throw new Error('the workbook has no sheet')
    expect([...read.cells.values()].filter(cell => cell.formula !== undefined)).toEqual([])
    expect([...parts.keys()].filter(part => /externalLink|vba|embeddings/iu.test(part))).toEqual([])
    for (const [name, part] of parts) expect(part, name).not.toMatch(/<hyperlink\s|<f>|<f\s/iu)

    const first = 4
    const textColumns = sheet.columns.flatMap((column, at) => (column.type === 'text' ? [at] : []))
    let found = 0
    sheet.rows.forEach((row, at) => {
      for (const column of textColumns) {
        const cell = row[column]
        if (typeof cell !== 'string' || cell === '') continue
        const address = `${letterOf(column)}${first + at}`
        expect(read.cells.get(address)?.value, address).toBe(asKept(cell))
      }
      // 18 digits, leading zeros, 1e10 are text and not numbers.
      const text = asKept(hostileTexts[at] ?? '')
      if (textColumns.some(column => asKept(String(row[column] ?? '')).includes(text))) found += 1
    })
    expect(found, 'every text stands in some cell of its row').toBe(hostileTexts.length)
  },
)
