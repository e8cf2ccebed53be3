import type { Field, FieldOptions, FieldType } from './field'

export type Line = { readonly [key: string]: unknown }

/** What a set of declared fields holds; every one may still be missing. */
export type DataOf<F extends Readonly<Record<string, Field>>> = {
  readonly [K in keyof F]?: F[K] extends Field<infer V, string> ? V : never
}

/** A typed table inside a record: scores, results, drugs. */
export function lines<
  const C extends Readonly<Record<string, Field>>,
  const O extends Omit<FieldOptions, 'columns'>,
>(
  options: O & { readonly columns: C },
): O & { readonly columns: C } & Field<readonly DataOf<C>[], 'count'> & { readonly type: 'lines' } {
  return { ...options, type: 'lines' }
}

type TypeOf = (field: Field) => FieldType<unknown>

function isLine(json: unknown, field: Field, fieldTypes: TypeOf): json is Line {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return false
  return Object.entries(json).every(([key, value]) => {
    const column = Object.hasOwn(field.columns ?? {}, key) ? field.columns?.[key] : undefined
    return value === undefined || (column !== undefined && fieldTypes(column).isValid(value, column))
  })
}

/** A line's cells are fields themselves, so this type is given the table of all types instead of importing it back. */
export function linesTypeOver(fieldTypes: TypeOf): FieldType<readonly Line[]> {
  const toText: FieldType<readonly Line[]>['toText'] = (value, field, context) =>
    value
      .map(line =>
        Object.entries(field.columns ?? {})
          .flatMap(([key, column]) =>
            line[key] === undefined ? [] : [fieldTypes(column).toText(line[key], column, context)],
          )
          .filter(part => part !== '')
          .join(' '),
      )
      .join('；')
  return {
    id: 'lines',
    column: 'text',
    isEmpty: value => value.length === 0,
    isValid: (json, field) => Array.isArray(json) && json.every(line => isLine(line, field, fieldTypes)),
    check: (value, field, context) =>
      value.flatMap((line, index) =>
        Object.entries(field.columns ?? {}).flatMap(([key, column]) => {
          const cell = line[key]
          if (cell === undefined) return []
          return fieldTypes(column)
            .check(cell, column, context)
            .map(problem => `第 ${index + 1} 行${column.label}：${problem}`)
        }),
      ),
    read: () => ({ ok: false, reason: '这一栏是表中的表，要逐行填写' }),
    toText,
    toCell: toText,
    sortKey: value => value.length,
    parts: { count: { label: '行数', column: 'integer', cell: value => value.length } },
  }
}
