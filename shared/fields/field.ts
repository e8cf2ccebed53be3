import type { Cell, ColumnType } from '../sheets/sheet'
import type { Day } from '../domain/day'

/** A field as declared in a kind: plain data, so that a ledger the archivist defines herself is the same thing. */
export type Field<V = unknown, P extends string = string> = {
  readonly type: string
  readonly label: string
  readonly required?: boolean
  /** Printed behind the value and never separated from it: 人, 分, 页. */
  readonly unit?: string
  /** Key of an editable list in settings (choice, place). */
  readonly list?: string
  /** Columns of a `lines` field. */
  readonly columns?: Readonly<Record<string, Field>>
  /** Themes of the year are offered: as they stand on a banner, or as the name of an event. */
  readonly suggests?: 'theme' | 'themeTitle'
  /** Ghost text: what belongs here, in the archivist's words. */
  readonly hint?: string
  /** Personal data: masked on screen, in print and in exports (phone numbers). */
  readonly isPersonal?: boolean
  /** Belongs to this one event (议定事项, 成绩): 同上一次 does not copy it. */
  readonly isPerEvent?: boolean
  /** Other headings under which offices write the same thing; import matches columns by them. */
  readonly synonyms?: readonly string[]
  /** Types only: what the field holds, and which parts it can be asked for (`attendance.present`). */
  readonly __value?: V
  readonly __part?: P
}

/** A person as written in a record: the id of the 人员 record (null for someone from outside) and the name as written then. */
export type PersonRef = { readonly id: string | null; readonly name: string }

export type DirectoryPerson = {
  readonly id: string
  readonly name: string
  readonly section: string
  readonly post: string
  /** In office from … to … inclusive; null is open. */
  readonly from: Day | null
  readonly to: Day | null
  /** Pinyin initials, lower case: `thb`. */
  readonly initials: string
}

/** All 人员, in office order (sections as in the list 股室, then as registered). */
export type Directory = {
  readonly all: readonly DirectoryPerson[]
  readonly byId: (id: string) => DirectoryPerson | undefined
  /** Padding and width ignored: 向　娟 finds 向娟. More than one when two people share a name. */
  readonly byName: (name: string) => readonly DirectoryPerson[]
  readonly inOfficeOn: (day: Day) => readonly DirectoryPerson[]
}

/** What reading and showing a value may depend on; data in, nothing looked up behind the back. */
export type FieldContext = {
  /** Year of the work: 3月5日 without a year belongs to it. */
  readonly year: number
  readonly today: Day
  readonly people: Directory
  readonly list: (key: string) => readonly string[]
  /** The word of the list by which figures know this one, where it was renamed; without it nothing was. */
  readonly meant?: (list: string, word: string) => string
}

/** What came of reading somebody's cell. `doubt` = readable, but a person should look. */
export type Reading<V> =
  | { readonly ok: true; readonly value: V | undefined; readonly doubt?: string }
  | { readonly ok: false; readonly reason: string }

/** A value derived from the field's value: 应到, 实到, 缺席 of an attendance. Never stored. */
export type Part<V> = {
  readonly label: string
  readonly unit?: string
  readonly column: ColumnType
  readonly cell: (value: V, field: Field, context: FieldContext) => Cell
}

/** How one type of field behaves, everywhere. One file a type in this folder; one editor of the same name in renderer/form/fields. */
export type FieldType<V> = {
  readonly id: string
  readonly column: ColumnType
  readonly isEmpty: (value: V) => boolean
  /** Is this JSON (restored, imported, sent by an older version) a value of the type? */
  readonly isValid: (json: unknown, field: Field) => boolean
  /** Problems in words, never a refusal to keep: the record is marked 待补. */
  readonly check: (value: V, field: Field, context: FieldContext) => readonly string[]
  readonly read: (text: string, field: Field, context: FieldContext) => Reading<V>
  readonly toText: (value: V, field: Field, context: FieldContext) => string
  readonly toCell: (value: V, field: Field, context: FieldContext) => Cell
  readonly sortKey: (value: V, field: Field, context: FieldContext) => string | number
  /** Text a search looks through, where it is more than `toText`. */
  readonly searchText?: (value: V, field: Field, context: FieldContext) => string
  /** What a value becomes when the record is copied to a new day; without it the value is copied as it is. */
  readonly renew?: (value: V) => V
  readonly parts?: Readonly<Record<string, Part<V>>>
}

/** The options of a declaration beyond its type. */
export type FieldOptions = Omit<Field, 'type' | '__value' | '__part'>
