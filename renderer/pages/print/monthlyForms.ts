import { monthOf, shortDay } from '../../../shared/domain/day'
import type { ArchiveRecord } from '../../../shared/domain/record'
import type { Settings } from '../../../shared/domain/settings'
import type { FieldContext } from '../../../shared/fields/field'
import type { Kind } from '../../../shared/kinds/kind'
import { ledgerSheet } from '../../../shared/sheets/ledgerSheet'
import { monthReportedOn } from '../../../shared/sheets/monthReportedOn'
import { monthlySheet } from '../../../shared/sheets/monthlySheet'
import type { Sheet } from '../../../shared/sheets/sheet'
import { signInSheet } from '../../../shared/sheets/signInSheet'

/** One sheet of the month, as a row of the list. */
export type MonthlyForm = {
  readonly id: string
  readonly label: string
  /** 3 条, 6月15日, 16 项. */
  readonly note: string
  /** 本月无: nothing of the kind happened. */
  readonly isEmpty: boolean
  /** Chosen unless the archivist says otherwise. */
  readonly isUsual: boolean
  readonly sheet: Sheet
}

export type MonthlyFormsInput = {
  readonly year: number
  readonly month: number
  readonly kinds: readonly Kind[]
  /** Of the year and of the year before; any kind. */
  readonly records: readonly ArchiveRecord[]
  readonly lastYear: readonly ArchiveRecord[]
  readonly settings: Pick<Settings, 'unit' | 'quotas'>
  readonly context: FieldContext
}

/** What an office prints for a month: 月报表, each ledger, and the sign-in sheets of the month's events. */
export function monthlyForms(input: MonthlyFormsInput): readonly MonthlyForm[] {
  const dated = input.kinds.filter(kind => kind.date !== null && kind.isComposed !== true)
  const ofMonth = input.records.filter(record => record.date !== '' && monthOf(record.date) === input.month)
  return [
    reportForm(input),
    ...dated.map(kind =>
      ledgerForm(
        input,
        kind,
        ofMonth.filter(record => record.kind === kind.id),
      ),
    ),
    ...dated.flatMap(kind =>
      kind.signIn === null
        ? []
        : ofMonth.filter(record => record.kind === kind.id).map(record => signInForm(input, kind, record)),
    ),
  ]
}

function reportForm(input: MonthlyFormsInput): MonthlyForm {
  const { settings, year } = input
  const sheet = monthlySheet({
    ...input,
    quotas: settings.quotas[String(year)] ?? {},
    unitName: settings.unit.name,
    archivist: settings.unit.archivist,
    phone: settings.unit.phone,
  })
  return {
    id: 'monthly',
    label: '月报表',
    note: `${sheet.rows.length} 项`,
    isEmpty: false,
    isUsual: true,
    sheet,
  }
}

function ledgerForm(input: MonthlyFormsInput, kind: Kind, records: readonly ArchiveRecord[]): MonthlyForm {
  const { year, month, settings, context } = input
  const sheet = ledgerSheet({
    kind,
    year,
    records,
    unitName: settings.unit.name,
    archivist: settings.unit.archivist,
    context,
    period: `${month}月`,
    reportedOn: monthReportedOn(year, month),
  })
  return {
    id: `ledger.${kind.id}`,
    label: kind.ledger.title,
    note: `${records.length} 条`,
    isEmpty: records.length === 0,
    isUsual: true,
    sheet: { ...sheet, emptyText: '本月无' },
  }
}

/** Sheets to be signed are printed before the event; at the end of the month they are only offered. */
function signInForm(input: MonthlyFormsInput, kind: Kind, record: ArchiveRecord): MonthlyForm {
  const sheet = signInSheet(kind, record, input.context)
  return {
    id: `signIn.${record.id}`,
    label: sheet.title,
    note: record.date === '' ? '' : shortDay(record.date),
    isEmpty: false,
    isUsual: false,
    sheet,
  }
}
