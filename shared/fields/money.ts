import { moneyText, readMoney, type Fen } from '../domain/money'
import type { Field, FieldOptions, FieldType } from './field'

/** An amount in 分, shown in 元 with two decimals. */
export function money<const O extends FieldOptions>(
  options: O,
): O & Field<Fen, never> & { readonly type: 'money' } {
  return { ...options, type: 'money' }
}

export const moneyType: FieldType<Fen> = {
  id: 'money',
  column: 'money',
  isEmpty: () => false,
  isValid: json => typeof json === 'number' && Number.isSafeInteger(json) && json >= 0,
  check: () => [],
  read: cell => {
    if (cell.trim() === '') return { ok: true, value: undefined }
    const fen = readMoney(cell)
    return fen === null
      ? { ok: false, reason: `“${cell.trim()}”不是金额，可写 6000、6,000.00 或 2.2万元` }
      : { ok: true, value: fen }
  },
  toText: value => `${moneyText(value)} 元`,
  toCell: value => value,
  sortKey: value => value,
}
