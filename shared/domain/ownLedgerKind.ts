import { evidence } from '../fields/evidence'
import type { Field } from '../fields/field'
import type { Fields, FigureSpec, Kind, LedgerColumn, SignInSpec } from '../kinds/kind'
import { canSum, fieldOfRef } from './ownColumnRefs'
import { ownColumns } from './ownColumns'
import { hasUnit, hasWords } from './ownFieldTypes'
import type { OwnColumn, OwnField, OwnLedger } from './ownLedger'

/** An own ledger as a declaration like those of the house; nothing further on knows the difference. */
export function kindFromOwnLedger(ledger: OwnLedger): Kind {
  const { id, name, fields } = ledger
  return {
    id,
    label: name,
    group: ledger.group,
    unit: ledger.unit,
    isOwn: true,
    fields: { ...declared(ledger, fields), evidence: evidence({ label: '材料' }) },
    hiddenFields: declared(ledger, ledger.removedFields),
    date: ledger.date,
    title: ledger.title,
    category: ledger.category,
    subtitle: subtitleOf(ledger),
    form: formRows(ledger),
    list: listColumns(ledger),
    ledger: {
      title: ledger.sheetTitle === '' ? titleFromName(name) : ledger.sheetTitle,
      columns: ownColumns(ledger).map(column => sheetColumn(ledger, column)),
    },
    evidence: ledger.evidence.map(role => ({ role, atLeast: 1 })),
    figures: figuresOf(ledger),
    signIn: signInOf(ledger),
    initialsOf: null,
    ...(ledger.chronicle === null || ledger.date === null
      ? {}
      : { chronicle: { sentences: [eventSentence(ledger.chronicle)] } }),
  }
}

/** 结核病防治宣传 → 结核病防治宣传台账; a name that says what it is stays as it is. */
export function titleFromName(name: string): string {
  return /(?:台账|登记表|登记册|清单|一览表)$/u.test(name) ? name : `${name}台账`
}

function eventSentence(field: string): NonNullable<Kind['chronicle']>['sentences'][number] {
  return { where: [{ field, isFilled: true }], parts: [{ from: field }] }
}

/** Where the words of a field with options are kept among the editable lists. */
export function ownListKey(ledgerId: string, fieldKey: string): string {
  return `${ledgerId}-${fieldKey}`
}

function declared(ledger: OwnLedger, fields: readonly OwnField[]): Fields {
  return Object.fromEntries(fields.map(field => [field.key, declare(ledger, field)]))
}

function declare(ledger: OwnLedger, field: OwnField): Field {
  const { type, label, isRequired, unit } = field
  const base = { type, label, ...(isRequired ? { required: true } : {}) }
  if (hasUnit(type)) return { ...base, unit }
  if (type === 'quantity') return { ...base, list: 'unit' }
  if (type === 'place') return { ...base, list: 'place' }
  return hasWords(type) ? { ...base, list: ownListKey(ledger.id, field.key) } : base
}

const wide: ReadonlySet<string> = new Set(['longText', 'people', 'attendance'])

/** The title has a row of its own, so have the fields that need room; the others stand two by two. */
function formRows({ fields, title }: OwnLedger): readonly (readonly string[])[] {
  const rows: string[][] = []
  let isOpen = false
  for (const { key, type } of fields) {
    const last = rows.at(-1)
    const isAlone = key === title || wide.has(type)
    if (isOpen && !isAlone && last) {
      last.push(key)
      isOpen = false
    } else {
      rows.push([key])
      isOpen = !isAlone
    }
  }
  return rows
}

function subtitleOf({ fields, title, category }: OwnLedger): string | null {
  const free = fields.filter(field => field.key !== title && field.key !== category)
  const found =
    free.find(field => field.type === 'place') ??
    free.find(field => field.type === 'text' || field.type === 'longText')
  return found?.key ?? null
}

const listWidths: Readonly<Record<string, number>> = {
  count: 60,
  score: 60,
  money: 90,
  quantity: 72,
  person: 60,
}

/** Up to two short columns: numbers first, since they are what a list is read for. */
function listColumns({ fields }: OwnLedger): Kind['list'] {
  const numbers = fields.filter(field => field.type !== 'person' && field.type in listWidths)
  const people = fields.filter(field => field.type === 'person')
  return [...numbers, ...people]
    .slice(0, 2)
    .map(({ key, label, type }) => ({ from: key, header: label, width: listWidths[type] ?? 72 }))
}

const maxWidths: Readonly<Record<string, number>> = { text: 16, longText: 24, place: 12, people: 14 }

function sheetColumn({ fields }: OwnLedger, { from, header, hasTotal }: OwnColumn): LedgerColumn {
  if (from === 'evidence.roles') return { header, from, maxWidth: 8 }
  const type = fields.find(field => field.key === fieldOfRef(from))?.type ?? 'text'
  const maxWidth = maxWidths[type]
  return {
    header,
    from,
    ...(maxWidth === undefined ? {} : { maxWidth }),
    ...(type === 'person' ? { isName: true } : {}),
    ...(hasTotal && canSum(fields, from) ? { hasTotal: true } : {}),
  }
}

/** How many records, and the sum of each field that is counted. */
function figuresOf({ id, name, unit, fields }: OwnLedger): readonly FigureSpec[] {
  const sums = fields
    .filter(field => field.hasTotal)
    .map((field): FigureSpec => ({
      id: `${id}.${field.key}`,
      label: `${name}：${field.label}`,
      unit: field.type === 'money' ? '元' : field.type === 'attendance' ? '人次' : field.unit,
      sum: field.type === 'attendance' ? `${field.key}.present` : field.key,
      isReported: true,
    }))
  return [{ id: `${id}.count`, label: name, unit, isReported: true }, ...sums]
}

/** A ledger that says who came, when, where and under whom can print its 签到表. */
function signInOf({ name, fields, title }: OwnLedger): SignInSpec | null {
  const find = (type: string) => fields.find(field => field.type === type)
  const [attendance, time, place, host] = [
    find('attendance'),
    find('timeSpan'),
    find('place'),
    find('person'),
  ]
  if (!attendance || !time || !place || !host) return null
  return {
    title: `${name}签到表`,
    nameLabel: fields.find(field => field.key === title)?.label ?? name,
    name: title,
    time: time.key,
    place: place.key,
    host: host.key,
    hostLabel: host.label,
    attendance: attendance.key,
  }
}
