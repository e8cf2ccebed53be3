import type { ReadSheet } from './readXlsx'

/** A sheet as lines of text, for golden files: page, widths, merges, then each row with its cells. */
export function dumpSheet(sheet: ReadSheet): string {
  const lines = [`表：${sheet.name}`, `重复行：${sheet.printTitles}`, `页脚：${sheet.footer}`]
  for (const name of Object.keys(sheet.page).sort()) {
    const attributes = Object.entries(sheet.page[name] ?? {}).map(([key, value]) => `${key}=${value}`)
    lines.push(`${name}：${attributes.sort().join(' ')}`)
  }
  lines.push(`列宽：${sheet.widths.join(' ')}`, `合并：${[...sheet.merges].sort().join(' ')}`, '')
  const byRow = new Map<number, string[]>()
  for (const cell of sheet.cells.values()) {
    const row = Number(/\d+/.exec(cell.address)?.[0])
    if (cell.value === undefined) continue
    const look = [cell.format === 'General' ? '' : cell.format, cell.font, cell.align]
      .filter(Boolean)
      .join('，')
    const value = JSON.stringify(cell.value)
    byRow.set(row, [...(byRow.get(row) ?? []), `  ${cell.address} ${value}　[${look}]`])
  }
  for (const { number, height } of sheet.rows)
    lines.push(`第${number}行 高${height ?? '自动'}`, ...(byRow.get(number) ?? []))
  return `${lines.join('\n')}\n`
}
