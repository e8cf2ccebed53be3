import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { hostileTexts } from '../../../e2e/harness/hostileTexts'
import { elementsOf } from '../../../e2e/readers/xmlElements'
import { contractKinds } from '../../../shared/sheets/contractKinds'
import { hostileData } from '../../../shared/sheets/hostileData'
import { ledgerSheet } from '../../../shared/sheets/ledgerSheet'
import { ledgerOf, recordOf } from '../../../shared/sheets/sampleLedgers'
import { fitColumns } from './fitColumns'
import { PrintPage } from './PrintPage'

/** The only elements that a printed page is made of; no text may become another, or an attribute of one. */
const drawn = new Set([
  'section',
  'div',
  'h1',
  'span',
  'p',
  'table',
  'colgroup',
  'col',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
])
const attributes = new Set(['class', 'style', 'data-part', 'scope', 'rowSpan', 'colSpan'])

/** Whatever has a shape on paper. */
const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Z}\s]/gu, '').replace(/\p{Surrogate}/gu, '\ufffd')

test.each(contractKinds.map(kind => [kind.label, kind] as const))(
  '%s：满是怪字的台账排成页，字都是字，一个不少',
  (_label, kind) => {
    const records = hostileTexts.map((text, at) => recordOf(kind, `r${at}`, hostileData(kind, text)))
    const evil = hostileTexts[0] ?? ''
    const sheet = ledgerSheet({ ...ledgerOf(kind, records), unitName: evil, archivist: evil, period: evil })
    const page = (
      <PrintPage
        sheet={sheet}
        fit={fitColumns(sheet, 700)}
        rows={{ from: 0, to: sheet.rows.length, hasTail: true }}
        isFirst
      />
    )
    const elements = elementsOf(`<!DOCTYPE html>${renderToStaticMarkup(page)}`)
    expect(elements.map(element => element.name).filter(name => !drawn.has(name))).toEqual([])
    const used = new Set(elements.flatMap(element => Object.keys(element.attributes)))
    expect([...used].filter(name => !attributes.has(name) && !attributes.has(name.toLowerCase()))).toEqual([])

    const cells = elements.filter(element => element.name === 'td').map(element => visible(element.text))
    const written = sheet.rows.flatMap(row => row.filter(cell => typeof cell === 'string' && cell !== ''))
    for (const cell of written) {
      const wanted = visible(String(cell))
      if (!cells.includes(wanted))
        expect(
          cells.some(one => one.includes(wanted)),
          wanted.slice(0, 80),
        ).toBe(true)
    }
    const all = elements.map(element => visible(element.text)).join('')
    expect(all).toContain(visible(`填报单位（盖章）：${evil}`))
  },
)
