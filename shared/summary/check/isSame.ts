import type { NumberMention } from '../numbers/numberMention'

/** Does the number, as exactly as it is said, agree with the value of the records? */
export function isSame(mention: NumberMention, value: number): boolean {
  const { value: said, upTo, about, atLeast, text } = mention
  if (upTo !== null) return value >= said && value <= upTo
  const step = stepOf(said)
  if (about === 'below') return value <= said && value > said - Math.max(step, said * 0.1)
  if (atLeast && /[余多几来]/u.test(text)) return value > said && value < said + step
  if (atLeast && /[超逾过破出]/u.test(text)) return value > said
  if (atLeast) return value >= said
  if (about === 'around') return Math.abs(value - said) <= said * 0.05
  if (mention.unit === '%') return roundTo(value, decimalsOf(said)) === said
  return Math.abs(value - said) < 0.0001
}

/** 30余 may be up to 39, 200余 up to 299, 120余 up to 129. */
function stepOf(said: number): number {
  let step = 1
  while (step < said && said % (step * 10) === 0) step *= 10
  return step
}

function decimalsOf(said: number): number {
  return String(said).split('.')[1]?.length ?? 0
}

function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}
