import { z } from 'zod'
import { plainText, type BoundText } from '../summary/boundText'
import type { Field, FieldOptions, FieldType } from './field'

/** The text of a summary: paragraphs whose numbers are bound to queries. Written on a page of its own. */
export function boundText<const O extends FieldOptions>(
  options: O,
): O & Field<BoundText, never> & { readonly type: 'boundText' } {
  return { ...options, type: 'boundText' }
}

// zod's compiled checks need `new Function`, which the page's policy forbids; must stand before any schema.
z.config({ jitless: true })

const words = z.array(z.string())
const condition = z.union([
  z.strictObject({ field: z.string(), in: words }),
  z.strictObject({ field: z.string(), is: z.boolean() }),
  z.strictObject({ field: z.string(), contains: words }),
  z.strictObject({ field: z.string(), isFilled: z.literal(true) }),
])
/** Further properties of a figure (target, 月报) mean nothing in a text and are let pass. */
const spec = z.object({
  id: z.string(),
  label: z.string(),
  unit: z.string(),
  where: z.array(condition).optional(),
  state: z.array(z.enum(['open', 'due', 'overdue', 'done', 'closed'])).optional(),
  isLate: z.literal(true).optional(),
  sum: z.string().optional(),
  average: z.string().optional(),
  sumLines: z
    .strictObject({
      lines: z.string(),
      column: z.string(),
      where: z.strictObject({ column: z.string(), in: words }).optional(),
    })
    .optional(),
})
const month = z.number().int().min(1).max(12)
const token = z.union([
  z.strictObject({
    bound: z.strictObject({
      kind: z.string(),
      spec,
      months: z.strictObject({ first: month, last: month }).optional(),
    }),
    value: z.number(),
    form: z.enum(['exact', 'about']),
  }),
  z.strictObject({
    fact: z.strictObject({
      record: z.string(),
      ref: z.string(),
      as: z.enum(['text', 'day', 'longDay', 'month', 'book', 'phrase']),
    }),
    shown: z.string(),
  }),
])
const part = z.union([
  z.strictObject({ text: z.string(), isConfirmed: z.literal(true).optional() }),
  z.strictObject({ token }),
])
const schema = z.strictObject({
  blocks: z.array(
    z.strictObject({
      style: z.enum(['title', 'heading1', 'heading2', 'paragraph']),
      parts: z.array(part),
      pattern: z.string().optional(),
      isOwn: z.literal(true).optional(),
    }),
  ),
  written: words.optional(),
})

export const boundTextType: FieldType<BoundText> = {
  id: 'boundText',
  column: 'text',
  isEmpty: value => plainText(value).trim() === '',
  isValid: json => schema.safeParse(json).success,
  check: () => [],
  read: cell => {
    const text = cell.replace(/\r\n?/gu, '\n').trim()
    if (text === '') return { ok: true, value: undefined }
    const blocks = text.split('\n').map(line => ({
      style: 'paragraph' as const,
      parts: line === '' ? [] : [{ text: line }],
      isOwn: true as const,
    }))
    return { ok: true, value: { blocks } }
  },
  toText: plainText,
  toCell: plainText,
  sortKey: plainText,
}
