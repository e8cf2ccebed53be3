/**
 * Share of a whole, 0..1, rounded half up to the four decimals that make a percentage of two, so that paper,
 * screen and workbook show the same digits. Computed in integers. Null when there is no whole to share.
 */
export function rateOf(part: number, whole: number): number | null {
  if (whole === 0) return null
  return Math.floor((20_000 * part + whole) / (2 * whole)) / 10_000
}

/** 0.975 → 97.50%; null → — */
export function percentText(rate: number | null): string {
  return rate === null ? '—' : `${(rate * 100).toFixed(2)}%`
}
