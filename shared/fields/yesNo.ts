import type { Field, FieldOptions, FieldType } from './field'

/** Said on purpose: 是 or 否; not said is neither. */
export function yesNo<const O extends FieldOptions>(
  options: O,
): O & Field<boolean, never> & { readonly type: 'yesNo' } {
  return { ...options, type: 'yesNo' }
}

const yes = new Set(['是', '有', '√', '✓', '✔', 'y', 'yes', '1', '对', '已'])
const no = new Set(['否', '无', '×', '✗', 'n', 'no', '0', '没有', '未'])

export const yesNoType: FieldType<boolean> = {
  id: 'yesNo',
  column: 'text',
  isEmpty: () => false,
  isValid: json => typeof json === 'boolean',
  check: () => [],
  read: cell => {
    const plain = cell.normalize('NFKC').trim().toLowerCase()
    if (plain === '') return { ok: true, value: undefined }
    if (yes.has(plain)) return { ok: true, value: true }
    if (no.has(plain)) return { ok: true, value: false }
    return { ok: false, reason: `“${cell.trim()}”看不出是还是否` }
  },
  toText: value => (value ? '是' : '否'),
  toCell: value => (value ? '是' : '否'),
  sortKey: value => (value ? 1 : 0),
}
