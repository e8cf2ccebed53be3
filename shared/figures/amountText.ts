import { moneyText } from '../domain/money'

/** A figure's value as it is read: 12, 466; of money 6,000 and 6,000.50. */
export function amountText(value: number, isMoney: boolean): string {
  return isMoney ? moneyText(value).replace(/\.00$/u, '') : String(value)
}
