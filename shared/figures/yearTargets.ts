import { readMoney } from '../domain/money'
import { readNumber } from '../domain/readNumber'
import type { Settings } from '../domain/settings'

type Quotas = Settings['quotas']

/** 12, １２, 12次, 6000元, 2.2万元; nothing = 0, which asks for nothing. Null when it is no number of these things. */
export function readTarget(text: string, unit: string, isMoney: boolean): number | null {
  if (text.trim() === '') return 0
  if (isMoney) return readMoney(text)
  const number = readNumber(text)
  // 2万 is not 2: a unit behind it must be the figure's own.
  if (!number || (number.unit !== '' && number.unit !== unit)) return null
  return Number.isSafeInteger(number.value) && number.value >= 0 ? number.value : null
}

export function withTarget(quotas: Quotas, year: number, figure: string, target: number): Quotas {
  return { ...quotas, [year]: { ...quotas[year], [figure]: target } }
}

/** Back to what the kind asks for. */
export function withoutTarget(quotas: Quotas, year: number, figure: string): Quotas {
  const { [figure]: _dropped, ...others } = quotas[year] ?? {}
  return { ...quotas, [year]: others }
}

/** The year asks for what the year before asked for; figures that had the default have it again. */
export function copiedTargets(quotas: Quotas, year: number): Quotas {
  return { ...quotas, [year]: { ...quotas[year - 1] } }
}

export function defaultTargets(quotas: Quotas, year: number): Quotas {
  const { [String(year)]: _dropped, ...others } = quotas
  return others
}

/** Is something set that is not the default? */
export function hasOwnTargets(quotas: Quotas, year: number): boolean {
  return Object.keys(quotas[year] ?? {}).length > 0
}
