import type { PageSetup } from '../../../shared/sheets/sheet'

/** Millimetres. */
export type PaperSize = {
  readonly width: number
  readonly height: number
  readonly margin: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
  /** What the margins leave. */
  readonly content: { readonly width: number; readonly height: number }
}

const short = { A4: 210, A3: 297 } as const
const long = { A4: 297, A3: 420 } as const
const bound = 25
const open = 15

/** The bound edge is the left one, on landscape sheets the top one (they are bound along the long side). */
export function paperSize({ paper, orientation }: PageSetup): PaperSize {
  const isPortrait = orientation === 'portrait'
  const width = isPortrait ? short[paper] : long[paper]
  const height = isPortrait ? long[paper] : short[paper]
  const margin = {
    top: isPortrait ? open : bound,
    right: open,
    bottom: open,
    left: isPortrait ? bound : open,
  }
  return {
    width,
    height,
    margin,
    content: { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom },
  }
}

export function toPoints(millimetres: number): number {
  return (millimetres * 72) / 25.4
}

/** CSS pixels, as the browser measures. */
export function toPixels(millimetres: number): number {
  return (millimetres * 96) / 25.4
}
