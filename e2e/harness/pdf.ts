import { execFileSync } from 'node:child_process'

/** The text of a PDF as poppler reads it, laid out as on the page; form feed between pages. */
export function pdfText(file: string): string {
  return execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' })
}

export type PdfPage = { readonly widthMm: number; readonly heightMm: number }

/** Size of every page in millimetres, rounded to a tenth. */
export function pdfPages(file: string): readonly PdfPage[] {
  const info = execFileSync('pdfinfo', ['-l', '9999', file], { encoding: 'utf8' })
  const toMm = (points: string | undefined) => Math.round((Number(points) / 72) * 254) / 10
  return [...info.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+) pts/gm)].map(match => ({
    widthMm: toMm(match[1]),
    heightMm: toMm(match[2]),
  }))
}
