import type { Data } from '../domain/record'
import type { Field } from '../fields/field'
import type { Kind } from '../kinds/kind'

/** Types whose values are numbers, days and yes or no: nothing anybody wrote can stand in them. */
const withoutWords: ReadonlySet<string> = new Set(['count', 'score', 'money', 'yesNo', 'day', 'timeSpan'])

/** For tests: a record in which every word that somebody could have written is this text, in the shape the field keeps. */
export function hostileData(kind: Kind, text: string): Data {
  return Object.fromEntries(
    Object.entries(kind.fields).flatMap(([key, field]): [string, unknown][] => {
      const value = valueOf(field, text)
      return value === undefined ? [] : [[key, value]]
    }),
  )
}

/** Throws for a type it was not told about: a new type says here where words stand in it. */
function valueOf(field: Field, text: string): unknown {
  const person = { id: null, name: text }
  switch (field.type) {
    case 'text':
    case 'longText':
    case 'choice':
    case 'place':
      return text
    case 'manyChoice':
      return [text]
    case 'quantity':
      return { value: 1, unit: text }
    case 'person':
      return person
    case 'people':
      return [person]
    case 'reference':
      return { id: null, text }
    case 'attendance':
      return {
        rows: [{ person, section: text, isPresent: false, reason: text }],
        outsiders: 0,
        headcount: null,
      }
    case 'boundText':
      return { blocks: [{ style: 'paragraph', parts: [{ text }], isOwn: true }] }
    case 'evidence':
      return [{ id: 'e', role: text, name: text, caption: text, file: null }]
    case 'lines': {
      const cells = Object.entries(field.columns ?? {}).map(([key, column]) => [key, valueOf(column, text)])
      return [Object.fromEntries(cells.filter(([, cell]) => cell !== undefined))]
    }
    default:
      if (withoutWords.has(field.type)) return undefined
      throw new Error(`nobody said where words stand in the field type ${field.type}`)
  }
}
