import type { ArchiveRecord } from '../domain/record'
import type { FieldContext } from '../fields/field'
import { fieldTypes } from '../fields/fieldTypes'
import { isFilled } from '../domain/columnOf'
import type { Kind } from '../kinds/kind'

type Line = Readonly<Record<string, unknown>>

/** `members|role=组长,副组长|post`: what the chosen lines of a table say in one column. */
export function lineFacts(
  kind: Kind,
  record: ArchiveRecord,
  ref: string,
  context: FieldContext,
): readonly string[] {
  const [key = '', condition = '', column = ''] = ref.split('|')
  const [at = '', wanted = ''] = condition.split('=')
  const found = linesOf(kind, record, key)
    .filter(line => condition === '' || isOneOf(line[at], wanted.split(',')))
    .map(line => cellText(kind, key, line, column, context))
    .filter(text => text !== '')
  return [...new Set(found)]
}

/** The lines of a table as far as they are lines: what was restored or sent may be anything. */
export function linesOf(kind: Kind, record: ArchiveRecord, key: string): readonly Line[] {
  const field = kind.fields[key]
  const value = record.data[key]
  if (!field?.columns || !Array.isArray(value)) return []
  return value.filter((line: unknown): line is Line => typeof line === 'object' && line !== null)
}

function isOneOf(value: unknown, words: readonly string[]): boolean {
  return typeof value === 'string' && words.includes(value)
}

/** Where the post was not written down, the list of people knows it. */
function cellText(kind: Kind, key: string, line: Line, column: string, context: FieldContext): string {
  const columns = kind.fields[key]?.columns ?? {}
  const field = columns[column]
  if (!field) return ''
  const value = line[column]
  if (isFilled(field, value)) return fieldTypes(field).toText(value, field, context)
  if (column !== 'post') return ''
  for (const [other, { type }] of Object.entries(columns)) {
    const person = line[other]
    if (type !== 'person' || typeof person !== 'object' || person === null || !('id' in person)) continue
    const known = typeof person.id === 'string' ? context.people.byId(person.id) : undefined
    if (known) return known.post
  }
  return ''
}
