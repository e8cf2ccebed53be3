import { z } from 'zod'
import { groups } from '../kinds/kind'
import { canBeTitle, ownTypeIds } from './ownFieldTypes'
import { columnRefs } from './ownColumnRefs'

// As in settings: must stand before any schema.
z.config({ jitless: true })

const key = z.string().regex(/^f\d{1,4}$/u)
const label = z.string().trim().min(1).max(40)

const fieldSchema = z.strictObject({
  /** Never changes and is never given to another field: records keep their values under it. */
  key,
  label,
  type: z.enum(ownTypeIds),
  /** Of bare numbers; '' for the others. */
  unit: z.string().max(10),
  isRequired: z.boolean(),
  /** Its sum stands in 报表 and can stand on 工作台. */
  hasTotal: z.boolean(),
  /** While the columns are those of the form: is it one? */
  isColumn: z.boolean(),
})

const columnSchema = z.strictObject({
  /** A field, a part of one (`f5.expected`), or `evidence.roles`. */
  from: z.string().regex(/^(?:f\d{1,4}(?:\.[a-zA-Z]{1,20})?|evidence\.roles)$/u),
  header: label,
  hasTotal: z.boolean(),
})

const groupIds = groups.map(group => group.id)

/** A ledger as the archivist defines it, kept in settings. The order of its fields is that of form and columns. */
export const ownLedgerSchema = z
  .strictObject({
    /** `own-…`; so it never meets the id of a kind of the house. */
    id: z.string().regex(/^own-[0-9a-z-]{1,60}$/u),
    name: label,
    group: z.enum(groupIds),
    unit: z.string().trim().min(1).max(10),
    fields: z.array(fieldSchema).min(1).max(60),
    /** Taken off the form; what was recorded in them is kept and comes back with them. */
    removedFields: z.array(fieldSchema),
    /** The field that decides the year; null for a ledger of no year. */
    date: key.nullable(),
    title: key,
    category: key.nullable(),
    /** Words of the list 材料类型 that every record is asked for. */
    evidence: z.array(z.string().min(1)),
    /** Put away: not in the navigation and not counted, its records are kept. */
    isHidden: z.boolean(),
    /** Columns of Excel and paper in their own order; null = those of the form. */
    columns: z.array(columnSchema).min(1).max(60).nullable().default(null),
    /** Title of the sheet without the year; '' = made from the name. */
    sheetTitle: z.string().trim().max(60).default(''),
    /** The field that tells the event in the 大事记; null = everyday work. */
    chronicle: key.nullable().default(null),
  })
  .refine(ledger => isUnique([...ledger.fields, ...ledger.removedFields].map(field => field.key)))
  .refine(ledger => isUnique(ledger.fields.map(field => field.label)) && isUnique(ledger.evidence))
  .refine(({ fields, columns, chronicle }) => {
    const refs = new Set(['evidence.roles', ...fields.flatMap(columnRefs)])
    const hasEvent = chronicle === null || fields.some(field => field.key === chronicle)
    return hasEvent && (columns ?? []).every(column => refs.has(column.from))
  })
  .refine(ledger => {
    const typeOf = (wanted: string) => ledger.fields.find(field => field.key === wanted)?.type
    const title = typeOf(ledger.title)
    return (
      title !== undefined &&
      canBeTitle(title) &&
      (ledger.date === null || typeOf(ledger.date) === 'day') &&
      (ledger.category === null || typeOf(ledger.category) === 'choice')
    )
  })

export type OwnLedger = z.infer<typeof ownLedgerSchema>
export type OwnField = OwnLedger['fields'][number]
export type OwnColumn = z.infer<typeof columnSchema>

export type OwnLedgers = {
  readonly ledgers: readonly OwnLedger[]
  /** What could not be read as a ledger, by the name it gives itself; it stays in settings as it is. */
  readonly broken: readonly string[]
}

/** Settings may come from a backup or a newer version: each ledger is checked by itself, an odd one spoils no other. */
export function readOwnLedgers(stored: readonly unknown[]): OwnLedgers {
  const ledgers: OwnLedger[] = []
  const broken: string[] = []
  for (const json of stored) {
    const parsed = ownLedgerSchema.safeParse(json)
    if (parsed.success && !ledgers.some(ledger => ledger.id === parsed.data.id)) ledgers.push(parsed.data)
    else broken.push(nameIn(json))
  }
  return { ledgers, broken }
}

/** The setting with one ledger put in or replaced; what could not be read stays where it is. */
export function withLedger(stored: readonly unknown[], ledger: OwnLedger): unknown[] {
  const at = stored.findIndex(json => isLedger(json, ledger.id))
  return at < 0 ? [...stored, ledger] : stored.map((json, index) => (index === at ? ledger : json))
}

export function withoutLedger(stored: readonly unknown[], id: string): unknown[] {
  return stored.filter(json => !isLedger(json, id))
}

function isLedger(json: unknown, id: string): boolean {
  const parsed = ownLedgerSchema.safeParse(json)
  return parsed.success && parsed.data.id === id
}

function nameIn(json: unknown): string {
  const name = typeof json === 'object' && json !== null && 'name' in json ? json.name : undefined
  return typeof name === 'string' && name !== '' ? name : '没有名称的台账'
}

function isUnique(words: readonly string[]): boolean {
  return new Set(words).size === words.length
}
