import { columnOf } from '../domain/columnOf'
import { isDay, longDay, monthOf, shortDay } from '../domain/day'
import type { ArchiveRecord } from '../domain/record'
import type { FieldContext } from '../fields/field'
import type { Kind } from '../kinds/kind'
import type { FactForm } from './boundText'

/** One column of a record as it stands in a sentence; '' where the record says nothing there. */
export function factText(
  kind: Kind,
  record: ArchiveRecord,
  ref: string,
  as: FactForm,
  context: FieldContext,
): string {
  const column = columnOf(kind, ref)
  const text = oneLine(column.text(record.data, context))
  const raw = record.data[ref]
  if (isDay(raw)) {
    if (as === 'day') return shortDay(raw)
    if (as === 'longDay') return longDay(raw)
    if (as === 'month') return `${monthOf(raw)}月`
  }
  if (as === 'book' && text !== '' && !text.startsWith('《')) return `《${quotesInside(text)}》`
  return text
}

/** The brackets of a document number as the standard wants them: 〔2018〕, whatever was typed. */
export function withNumberBrackets(text: string): string {
  return text.replace(/[[(（【［]((?:19|20)\d{2})[\])）】］](?=\s*(?:第\s*)?\d+\s*号)/gu, '〔$1〕')
}

/** Titles of documents stand in 《》, titles within them in 〈〉. */
function quotesInside(text: string): string {
  return text.replaceAll('《', '〈').replaceAll('》', '〉')
}

function oneLine(text: string): string {
  return withNumberBrackets(text.replace(/\s*\n+\s*/gu, '；').trim())
}
