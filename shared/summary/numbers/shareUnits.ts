import type { NumberMention } from './numberMention'

const range = /^\s*(?:[—–\-－~～至到]|——)\s*$/u
const list = /^\s*[、和及与]\s*$/u

/**
 * 20—30人, 6、9、10月, 第1、2期: the numbers share the measure word of the last and the 第 of the first.
 * `text` is folded to half width.
 */
export function shareUnits(text: string, mentions: readonly NumberMention[]): readonly NumberMention[] {
  const shared = [...mentions]
  const between = (index: number): string =>
    text.slice(shared[index]?.end ?? 0, shared[index + 1]?.start ?? 0)
  for (let index = shared.length - 2; index >= 0; index--) {
    const [one, next] = [shared[index], shared[index + 1]]
    if (!one || !next || one.unit !== '' || next.unit === '' || !isOpen(one)) continue
    if (isOrdinal(text, shared, index)) shared[index] = { ...one, unit: next.unit }
    else if (range.test(between(index)) || (list.test(between(index)) && one.value < next.value))
      shared[index] = { ...one, unit: next.unit, role: next.role }
  }
  for (let index = 1; index < shared.length; index++) {
    const [last, one] = [shared[index - 1], shared[index]]
    if (!last || !one || one.role !== 'figure' || !isOrdinal(text, shared, index - 1)) continue
    if (range.test(between(index - 1)) || list.test(between(index - 1)))
      shared[index] = { ...one, role: 'other' }
  }
  return shared
}

function isOpen(mention: NumberMention): boolean {
  return mention.role === 'figure' || mention.role === 'other' || mention.role === 'date'
}

function isOrdinal(text: string, mentions: readonly NumberMention[], index: number): boolean {
  const mention = mentions[index]
  return (
    mention?.role === 'other' && /第[\d一二三四五六七八九十、和至\s—-]*$/u.test(text.slice(0, mention.start))
  )
}
