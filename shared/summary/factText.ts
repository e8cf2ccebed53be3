import { columnOf } from '../domain/columnOf'
import { isDay, longDay, monthOf, shortDay } from '../domain/day'
import type { ArchiveRecord } from '../domain/record'
import type { FieldContext } from '../fields/field'
import type { Kind } from '../kinds/kind'
import type { FactForm } from './boundText'
import { lineFacts } from './lineFacts'

/**
 * One column of a record as it stands in a sentence; '' where the record says nothing there. `ref` is a column
 * (`attendance.present`), or a column of some lines (`members|role=组长|post`).
 */
export function factText(
  kind: Kind,
  record: ArchiveRecord,
  ref: string,
  as: FactForm,
  context: FieldContext,
): string {
  if (ref.includes('|')) return lineFacts(kind, record, ref, context).join('、')
  const raw = record.data[ref]
  if (isDay(raw)) return dayText(raw, as)
  const column = columnOf(kind, ref)
  if (column.type === 'money') {
    const cell = column.cell(record.data, context)
    return typeof cell === 'number' ? `${cell / 100}元` : ''
  }
  const text = inSentence(column.text(record.data, context))
  if (text === '') return ''
  if (as === 'book') return text.startsWith('《') ? text : `《${quotesInside(text)}》`
  const isBareNumber = column.field.type !== 'text' && /^\d+(\.\d+)?$/u.test(text)
  return isBareNumber ? `${text}${column.unit}` : text
}

function dayText(day: string, as: FactForm): string {
  if (as === 'longDay') return longDay(day)
  return as === 'month' ? `${monthOf(day)}月` : shortDay(day)
}

/** On one line, numbers close to their words, without the stop at its end, brackets of document numbers as the standard has them. */
export function inSentence(text: string): string {
  return withNumberBrackets(text.trim().replace(/\s*\n+\s*/gu, '；'))
    .replace(/(?<=\d) +(?=\p{Script=Han})|(?<=\p{Script=Han}) +(?=\d)/gu, '')
    .replace(/[。；，、\s]+$/u, '')
}

/** 沅办发[2018]51号 → 沅办发〔2018〕51号, whatever brackets were typed. */
function withNumberBrackets(text: string): string {
  return text.replace(/[[(（【［]((?:19|20)\d{2})[\])）】］](?=\s*(?:第\s*)?\d+\s*号)/gu, '〔$1〕')
}

/** Titles of documents stand in 《》, titles within them in 〈〉. */
function quotesInside(text: string): string {
  return text.replaceAll('《', '〈').replaceAll('》', '〉')
}
