import { longDay, type Day } from '../domain/day'
import { isFilled } from '../domain/columnOf'
import { maskPersonal } from '../domain/mask'
import type { ArchiveRecord } from '../domain/record'
import { versionsOn, type VersionOn } from '../domain/versionsOn'
import type { Field, FieldContext } from '../fields/field'
import { fieldTypes } from '../fields/fieldTypes'
import type { Kind } from '../kinds/kind'
import type { ReportOffice } from './periodReportSheet'
import type { Cell, Merge, Sheet } from './sheet'
import { spreadName } from './spreadName'

export type VersionSheetInput = ReportOffice & {
  readonly kind: Kind
  readonly records: readonly ArchiveRecord[]
  readonly day: Day
  readonly context: FieldContext
}

/** 某日在任名单: who held which post on the day, by the version then in force. */
export function versionSheet(input: VersionSheetInput): Sheet {
  const { kind, day } = input
  const stood = versionsOn(kind, input.records, day)
  const shown = stood.filter(({ version }) => version !== null)
  const columns = memberColumns(kind, shown)
  const blocks = shown.map(on => rowsOf(on, columns, input))
  const title = `${longDay(day)}${kind.label}在任名单`
  return {
    id: `onDay.${kind.id}`,
    title,
    tab: '在任名单',
    topLeft: `填报单位（盖章）：${input.unitName}`,
    topRight: `日期：${longDay(day)}`,
    above: [],
    columns: [
      {
        header: kind.fields[kind.version?.name ?? '']?.label ?? '',
        type: 'text',
        align: 'center',
        minWidth: 4,
      },
      { header: '文号', type: 'text', align: 'left', minWidth: 6, maxWidth: 12 },
      { header: '起止', type: 'text', align: 'left', minWidth: 8, maxWidth: 12 },
      ...columns.map(([, field]) => ({
        header: field.label,
        type: 'text' as const,
        align: 'left' as const,
        maxWidth: 16,
        ...(field.type === 'person' ? { isName: true } : {}),
      })),
    ],
    rows: blocks.flat(),
    merges: mergesOf(blocks),
    total: null,
    below: [],
    notes: stood.flatMap(({ name, remarks }) => remarks.map(remark => `${name}：${remark}。`)),
    signature: [
      { label: '单位负责人' },
      { label: '审核人' },
      { label: '填表人', value: spreadName(input.archivist) },
      { label: '联系电话', value: input.phone },
    ],
    page: { paper: 'A4', orientation: 'landscape' },
    rowHeight: null,
    year: Number(day.slice(0, 4)),
    emptyText: '这一天没有在任的',
  }
}

/** 2017年2月20日至2018年7月4日; 2018年7月5日起. */
export function termText(version: ArchiveRecord, until: Day | null): string {
  if (version.date === '') return ''
  return until === null ? `${longDay(version.date)}起` : `${longDay(version.date)}至${longDay(until)}`
}

/** Columns of the members that say anything for anyone shown. */
export function memberColumns(
  kind: Kind,
  shown: readonly VersionOn[],
): readonly (readonly [string, Field])[] {
  const all = shown.flatMap(({ version }) => membersOf(kind, version))
  const columns = Object.entries(kind.fields[kind.version?.members ?? '']?.columns ?? {})
  return columns.filter(([key, column]) => all.some(member => isFilled(column, member[key])))
}

type Member = Readonly<Record<string, unknown>>

export function membersOf(kind: Kind, version: ArchiveRecord | null): readonly Member[] {
  const key = kind.version?.members ?? ''
  const field = kind.fields[key]
  const value = version?.data[key]
  // `isFilled` has asked the type of the field, which holds lines.
  return field && isFilled(field, value) ? (value as readonly Member[]) : []
}

/** Personal data is masked, on screen as on paper. */
export function memberText(field: Field, value: unknown, context: FieldContext): string {
  if (!isFilled(field, value)) return ''
  const text = fieldTypes(field).toText(value, field, context)
  return field.isPersonal ? maskPersonal(text) : text
}

function rowsOf(
  { name, version, until }: VersionOn,
  columns: readonly (readonly [string, Field])[],
  { kind, context }: VersionSheetInput,
): readonly (readonly Cell[])[] {
  if (!version) return []
  const number = version.data[kind.version?.documentNumber ?? '']
  const members = membersOf(kind, version)
  const lines: readonly Member[] = members.length > 0 ? members : [{}]
  return lines.map(member => [
    name,
    typeof number === 'string' ? number : null,
    termText(version, until),
    ...columns.map(([key, field]) => memberText(field, member[key], context) || null),
  ])
}

/** The group, its document and its term stand once beside all its members. */
function mergesOf(blocks: readonly (readonly unknown[])[]): readonly Merge[] {
  let row = 0
  return blocks.flatMap(block => {
    const start = row
    row += block.length
    if (block.length < 2) return []
    return [0, 1, 2].map(column => ({ row: start, column, rows: block.length, columns: 1 }))
  })
}
