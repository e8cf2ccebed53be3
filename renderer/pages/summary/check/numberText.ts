import type { CheckedNumber } from '../../../../shared/summary/checkDraft'

/** The right number in the wording of the draft: 20余次 → 30余次, 15次 → 34次. */
export function numberText({ figureValue, unit, atLeast }: CheckedNumber): string {
  if (figureValue === null) return ''
  const isRough = atLeast && figureValue >= 20 && figureValue % 10 !== 0
  return `${isRough ? `${figureValue - (figureValue % 10)}余` : figureValue}${unit}`
}
