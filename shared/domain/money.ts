import { readNumber } from './readNumber'

/** Money is integer 分 everywhere; only reading and showing know 元. */
export type Fen = number

/** 6,000.00 · 2.2万元 · 15000元 · ¥300 → 分; null when it is no amount. */
export function readMoney(text: string): Fen | null {
  const number = readNumber(text.normalize('NFKC').replace(/^[¥￥]/u, ''))
  if (!number || number.value < 0) return null
  const factor = { '': 100, 元: 100, 元整: 100, 万: 1_000_000, 万元: 1_000_000 }[number.unit]
  if (factor === undefined) return null
  const fen = Math.round(number.value * factor)
  return Number.isSafeInteger(fen) ? fen : null
}

/** 600000 → 6,000.00 */
export function moneyText(fen: Fen): string {
  const yuan = Math.floor(Math.abs(fen) / 100)
  const cents = String(Math.abs(fen) % 100).padStart(2, '0')
  return `${fen < 0 ? '-' : ''}${String(yuan).replace(/\B(?=(\d{3})+(?!\d))/gu, ',')}.${cents}`
}
