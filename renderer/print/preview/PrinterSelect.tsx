import type { Printers } from './usePrinters'

export function PrinterSelect({ printers }: { readonly printers: Printers }) {
  const { all, chosen, choose } = printers
  return (
    <label className="preview-printer">
      打印机
      <select aria-label="打印机" value={chosen} onChange={event => choose(event.target.value)}>
        {all !== null && all.length === 0 && <option value="">没有找到打印机</option>}
        {(all ?? []).map(printer => (
          <option key={printer.name} value={printer.name}>
            {printer.label}
          </option>
        ))}
      </select>
    </label>
  )
}
