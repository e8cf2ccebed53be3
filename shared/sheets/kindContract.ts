import { columnOf } from '../domain/columnOf'
import type { Data } from '../domain/record'
import { evaluate } from '../figures/figure'
import { kindOf } from '../kinds/index'
import type { Kind } from '../kinds/kind'
import { ledgerSheet } from './ledgerSheet'
import { ledgerOf, recordOf, sampleContext } from './sampleLedgers'

const hostile = '=1+1"<script>&\u202E‮𠮷\n"\'，；'

/** For tests: what a kind's declaration promises and does not keep. Nothing, for a kind that may stand in the index. */
export function brokenPromises(kind: Kind, hasList: (key: string) => boolean): readonly string[] {
  const said: string[] = []
  const keys = Object.keys(kind.fields).filter(key => key !== 'evidence')
  const say = (isKept: boolean, promise: string): void => {
    if (!isKept) said.push(`${kind.id}: ${promise}`)
  }
  const inForm = kind.form.flat()
  say(
    JSON.stringify([...inForm].sort()) === JSON.stringify([...keys].sort()),
    'the form has every field once',
  )
  const labels = Object.values(kind.fields).map(field => field.label)
  say(new Set(labels).size === labels.length, 'labels are unique')
  for (const [key, field] of Object.entries(kind.fields)) {
    const isOfKind = field.type === 'reference'
    if (field.list !== undefined && !isOfKind) say(hasList(field.list), `list ${field.list} of ${key} exists`)
  }
  for (const broken of brokenOpening(kind)) say(false, broken)
  for (const ref of referencesOf(kind)) say(resolves(kind, ref), `${ref} is a column`)
  for (const { role } of kind.evidence)
    say(sampleContext.list('evidenceRole').includes(role), `role ${role} is in the list`)
  const records = [
    recordOf(kind, 'empty', {}),
    recordOf(kind, 'hostile', hostileData(kind)),
    recordOf(kind, 'odd', Object.fromEntries(keys.map(key => [key, [{ odd: hostile }]]))),
  ]
  for (const spec of kind.figures)
    say(Number.isFinite(evaluate(kind, spec, records, sampleContext).value), `figure ${spec.id} is a number`)
  const sheet = ledgerSheet(ledgerOf(kind, records))
  say(
    sheet.rows.every(row => row.length === sheet.columns.length),
    'each row of the ledger has the declared columns',
  )
  return said
}

function referencesOf(kind: Kind): readonly string[] {
  const { version, deadline, signIn, stock, task, openLines, opens } = kind
  const filled = (all: readonly (string | null | undefined)[]): readonly string[] =>
    all.filter(ref => typeof ref === 'string')
  return filled([
    kind.date,
    kind.title,
    kind.category,
    kind.subtitle,
    kind.initialsOf,
    ...kind.list.map(column => column.from),
    ...kind.ledger.columns.map(column => column.from),
    ...kind.figures.flatMap(spec => [spec.sum, spec.average, spec.sumLines?.lines]),
    ...kind.figures.flatMap(spec => (spec.where ?? []).map(condition => condition.field)),
    ...(deadline
      ? [
          ...[deadline.issuedOn, deadline.days, deadline.dueOn, deadline.doneOn],
          ...[deadline.closed?.field, deadline.closed?.on, ...(deadline.closed?.needs ?? [])],
        ]
      : []),
    ...(signIn ? [signIn.name, signIn.time, signIn.place, signIn.host, signIn.attendance] : []),
    ...(stock ? [stock.name, stock.movement, stock.copies] : []),
    ...(version ? [version.name, version.to, version.documentNumber, version.members] : []),
    ...(task ? [task.what, task.dueOn, task.doneOn, ...task.done] : []),
    openLines?.lines,
    ...(opens ? [opens.lines.from, opens.text, opens.answerable.at, ...Object.values(opens.copies)] : []),
  ])
}

/** What one press makes of a record stands in fields that the other kinds have. */
function brokenOpening({ opens, fields }: Kind): readonly string[] {
  if (!opens) return []
  const { answerable, lines } = opens
  const other = kindOf(opens.kind)
  const theirs = [
    ...[opens.back, opens.what, opens.item, opens.number.field, answerable.place, ...opens.asLast],
    ...[...Object.keys(opens.copies), ...Object.keys(opens.fixed), ...Object.keys(answerable.takes)],
  ]
  const places = kindOf(answerable.kind)
  const columns = fields[lines.from]?.columns ?? {}
  return [
    ...theirs.filter(key => !resolves(other, key)).map(key => `${key} is a field of ${other.id}`),
    ...[answerable.until, ...Object.values(answerable.takes)]
      .filter(key => !resolves(places, key))
      .map(key => `${key} is a field of ${places.id}`),
    ...[lines.item, lines.full, lines.score, lines.reason]
      .filter(key => !Object.hasOwn(columns, key))
      .map(key => `${key} is a column of ${lines.from}`),
  ]
}

function resolves(kind: Kind, ref: string): boolean {
  try {
    columnOf(kind, ref)
    return true
  } catch {
    return false
  }
}

/** Text that begins like a formula, breaks markup and turns the writing, wherever text can stand. */
function hostileData(kind: Kind): Data {
  const written = new Set(['text', 'longText', 'choice', 'place'])
  return Object.fromEntries(
    Object.entries(kind.fields).flatMap(([key, field]): [string, unknown][] => {
      if (written.has(field.type)) return [[key, hostile]]
      if (field.type === 'manyChoice') return [[key, [hostile]]]
      if (field.type === 'quantity') return [[key, { value: 1, unit: hostile }]]
      return []
    }),
  )
}
