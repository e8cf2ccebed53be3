import { unzipSync, strFromU8 } from 'fflate'
import { elementsOf, type XmlElement } from './xmlElements'

/** A workbook as its bytes say it, read without the library that wrote it. */
export type ReadWorkbook = {
  readonly sheets: readonly ReadSheet[]
  /** Every part of the package by name, as text. */
  readonly parts: ReadonlyMap<string, string>
}

export type ReadCell = {
  readonly address: string
  /** Numbers as numbers, text as text, whatever it begins with; undefined when the cell is empty. */
  readonly value: string | number | undefined
  readonly formula: string | undefined
  readonly format: string
  readonly font: string
  readonly align: string
}

export type ReadSheet = {
  readonly name: string
  readonly cells: ReadonlyMap<string, ReadCell>
  readonly rows: readonly { readonly number: number; readonly height: number | undefined }[]
  readonly widths: readonly number[]
  readonly merges: readonly string[]
  /** Attributes of the elements that say how the page is set up. */
  readonly page: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly footer: string
  readonly printTitles: string
}

/** Throws for bytes that are no workbook or no XML. */
export function readXlsx(bytes: Uint8Array): ReadWorkbook {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name.replace(/^\//, ''), strFromU8(data)]),
  )
  const part = (name: string): readonly XmlElement[] => {
    const text = parts.get(name)
    if (text === undefined) throw new Error(`the workbook has no ${name}`)
    return elementsOf(text)
  }
  for (const [name, text] of parts) if (/\.(xml|rels)$/.test(name)) elementsOf(text)
  const styles = readStyles(part('xl/styles.xml'))
  const book = part('xl/workbook.xml')
  const relations = new Map(
    part('xl/_rels/workbook.xml.rels').map(one => [one.attributes['Id'], one.attributes['Target'] ?? '']),
  )
  const titles = book.filter(one => one.name === 'definedName')
  const sheets = book
    .filter(one => one.name === 'sheet')
    .map((one, index): ReadSheet => {
      const target = relations.get(one.attributes['r:id']) ?? ''
      const printTitles =
        titles.find(
          title =>
            title.attributes['name'] === '_xlnm.Print_Titles' &&
            title.attributes['localSheetId'] === String(index),
        )?.text ?? ''
      return { ...readSheet(part(`xl/${target}`), styles), name: one.attributes['name'] ?? '', printTitles }
    })
  return { sheets, parts }
}

type Styles = readonly { readonly format: string; readonly font: string; readonly align: string }[]

function readStyles(elements: readonly XmlElement[]): Styles {
  const formats = new Map([
    ['0', 'General'],
    ['1', '0'],
    ['4', '#,##0.00'],
    ['10', '0.00%'],
    ['49', '@'],
  ])
  const fonts: string[] = []
  const styles: { format: string; font: string; align: string }[] = []
  for (const { name, attributes, path } of elements) {
    if (name === 'numFmt') formats.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '')
    else if (name === 'font' && path.endsWith('fonts')) fonts.push('')
    else if (path.endsWith('fonts/font')) {
      const word = { name: attributes['val'], sz: `${attributes['val']}pt`, b: '粗' }[name]
      if (word !== undefined) fonts[fonts.length - 1] = [fonts.at(-1), word].filter(Boolean).join(' ')
    } else if (name === 'xf' && path.endsWith('cellXfs')) {
      const font = fonts[Number(attributes['fontId'])] ?? ''
      styles.push({ format: formats.get(attributes['numFmtId'] ?? '') ?? '', font, align: '' })
    } else if (name === 'alignment' && path.endsWith('cellXfs/xf')) {
      const last = styles.at(-1)
      const words = [
        attributes['horizontal'],
        attributes['wrapText'] && '换行',
        attributes['shrinkToFit'] && '缩小',
      ]
      if (last) last.align = words.filter(Boolean).join(' ')
    }
  }
  return styles
}

function readSheet(elements: readonly XmlElement[], styles: Styles): Omit<ReadSheet, 'name' | 'printTitles'> {
  const cells = new Map<string, ReadCell>()
  const rows: { number: number; height: number | undefined }[] = []
  const widths: number[] = []
  const merges: string[] = []
  const page: Record<string, Readonly<Record<string, string>>> = {}
  let footer = ''
  let cell: { address: string; type: string; style: string; value?: string; formula?: string } | null = null
  const close = () => {
    if (!cell) return
    const style = styles[Number(cell.style)] ?? { format: '', font: '', align: '' }
    const value = cell.value === undefined ? undefined : valueOf(cell.type, cell.value)
    cells.set(cell.address, { address: cell.address, value, formula: cell.formula, ...style })
    cell = null
  }
  for (const { name, attributes, text } of elements) {
    if (name === 'row') {
      close()
      const height = attributes['ht']
      rows.push({
        number: Number(attributes['r']),
        height: height === undefined ? undefined : Number(height),
      })
    } else if (name === 'c') {
      close()
      cell = { address: attributes['r'] ?? '', type: attributes['t'] ?? 'n', style: attributes['s'] ?? '0' }
    } else if (name === 'v' || name === 't') {
      if (cell) cell.value = text
    } else if (name === 'f') {
      if (cell) cell.formula = text
    } else if (name === 'col') {
      for (let at = Number(attributes['min']); at <= Number(attributes['max']); at += 1)
        widths[at - 1] = Number(attributes['width'])
    } else if (name === 'mergeCell') merges.push(attributes['ref'] ?? '')
    else if (name === 'oddFooter') footer = text
    else if (['pageSetup', 'pageMargins', 'pageSetUpPr', 'printOptions', 'pane'].includes(name))
      page[name] = attributes
  }
  close()
  return { cells, rows, widths, merges, page, footer }
}

/** Undoes the workbook's own escapes: `_x005F_x0041_` was typed as `_x0041_`. */
function valueOf(type: string, written: string): string | number {
  if (type === 'n') return Number(written)
  if (type !== 'str' && type !== 'inlineStr') throw new Error(`unexpected cell type ${type}`)
  return written.replace(/_x([0-9a-fA-F]{4})_/gu, (_all, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  )
}
