import type { ClaimSpec } from '../domain/claim'
import type { DeadlineSpec, DeadlineState } from '../domain/deadlineSpec'
import type { DataOf } from '../fields/lines'
import type { Field } from '../fields/field'
import { evidence } from '../fields/evidence'
import type { VersionSpec } from '../domain/versionSpec'
import type { OpensSpec } from '../domain/opensSpec'

export type Fields = Readonly<Record<string, Field>>

/** A column is a field or a part of one: `host`, `attendance.present`. A misspelt one does not compile. */
export type Ref<F extends Fields> = {
  [K in keyof F & string]:
    | K
    | (F[K] extends Field<unknown, infer P>
        ? [P] extends [never]
          ? never
          : string extends P
            ? never
            : `${K}.${P}`
        : never)
}[keyof F & string]

/** 工作区 of the navigation, in its order. */
export const groups = [
  { id: 'organization', label: '组织领导' },
  { id: 'education', label: '宣传教育' },
  { id: 'environment', label: '环境整治' },
  { id: 'partnership', label: '共建' },
] as const
export type GroupId = (typeof groups)[number]['id']

/** A piece of evidence that records of the kind carry. `atLeast` 0 = offered but not asked for. */
export type EvidenceRule = { readonly role: string; readonly atLeast: number; readonly hint?: string }

export type LedgerColumn<R extends string = string> = {
  readonly header: string
  readonly from: R
  readonly minWidth?: number
  readonly maxWidth?: number
  readonly isName?: boolean
  /** Put into the sum row. Only numbers of one unit stand in a column. */
  readonly hasTotal?: boolean
}

/** A record counts where the field says one of these; for 是/否 fields where it says `is`; for several choices where it has one. */
export type Condition<K extends string = string> =
  { readonly field: K; readonly in: readonly string[] } | { readonly field: K; readonly is: boolean }

/** Further ways to choose records: a text that has one of the words; a field that says anything at all. */
export type EventCondition<K extends string = string> =
  | Condition<K>
  | { readonly field: K; readonly contains: readonly string[] }
  | { readonly field: K; readonly isFilled: true }

/** Lines of a table inside the record: the column that is added up, and which lines count. */
export type LineSum<K extends string = string> = {
  readonly lines: K
  readonly column: string
  readonly where?: { readonly column: string; readonly in: readonly string[] }
}

/**
 * A named query over records of the kind: how many, or the sum or average of a column, where all conditions hold.
 * Quantities are added only where their unit is the figure's unit.
 */
export type FigureSpec<R extends string = string, K extends string = string> = {
  readonly id: string
  readonly label: string
  readonly unit: string
  readonly where?: readonly EventCondition<K>[]
  /** Where the deadline stands (整改); only kinds with `deadline`. */
  readonly state?: readonly DeadlineState[]
  readonly isLate?: true
  readonly sum?: R
  readonly sumLines?: LineSum<K>
  readonly average?: R
  /** What a year asks for, until the archivist says otherwise. */
  readonly quota?: number
  /** Stands in the strip of the home page while she has chosen none. */
  readonly isIndicator?: true
  /** A line of the monthly report 月报表 and of all longer ones; `longer`: of those alone. */
  readonly isReported?: boolean | 'longer'
}

/** How a sign-in sheet of the kind is headed; only kinds with an attendance have one. */
export type SignInSpec<K extends string = string> = {
  readonly title: string
  readonly nameLabel: string
  readonly name: K
  readonly time: K
  readonly place: K
  readonly host: K
  readonly hostLabel: string
  readonly attendance: K
}

/** In and out of a stock; the balance by name is never below 0. */
export type StockSpec<K extends string = string> = {
  readonly name: K
  readonly movement: K
  readonly inWord: string
  readonly outWord: string
  readonly copies: K
}

/** 待办: the record asks for something by a day; any filled `done` field shows that it was done. */
export type TaskSpec<K extends string = string> = {
  /** Field that says what is asked for; the title stands behind it. */
  readonly what: K
  readonly dueOn: K
  /** Set to the day on which the archivist ticks it off. */
  readonly doneOn: K
  readonly done: readonly K[]
}

/** Part of a sentence; where the column is empty the words around it are left out too. */
export type SentencePart<R extends string = string> = {
  readonly before?: string
  readonly from: R
  readonly after?: string
}

/**
 * 大事记: the first sentence whose conditions hold tells the event; a record for which none holds is everyday work.
 * `basis`: the first filled column is the 依据; without any, the pieces of evidence are.
 */
export type ChronicleSpec<R extends string = string, K extends string = string> = {
  readonly sentences: readonly {
    readonly where?: readonly EventCondition<K>[]
    readonly parts: readonly SentencePart<R>[]
  }[]
  readonly basis?: readonly R[]
}

/** 待补考: lines where `flag` is said and `settledBy` is still empty. */
export type OpenLinesSpec<K extends string = string> = {
  readonly tag: string
  /** What is to be done: 补考 */
  readonly task: string
  readonly lines: K
  readonly flag: string
  readonly settledBy: string
  /** The person of the line. */
  readonly who: string
}

/**
 * A record kind: one file, one declaration; form, table, search, Excel, print, dashboard and review are drawn from it.
 * Only data, no functions, so that a ledger the archivist defines herself is the same declaration read from settings.
 */
export type Kind<F extends Fields = Fields, R extends string = string, K extends string = string> = {
  readonly id: string
  /** 会议; also the accessible name of its page and list. */
  readonly label: string
  /** Null for kinds that stand elsewhere in the navigation (人员). */
  readonly group: GroupId | null
  /** Kinds that share one entry of the navigation stand behind it as tabs: 检查整改 = 检查, 整改. */
  readonly entry?: string
  /** Measure word of one record: 次, 件. */
  readonly unit: string
  readonly fields: F
  /** Of a ledger that the archivist defined: what she took off the form. Old values are kept and told in the history. */
  readonly hiddenFields?: Fields
  /** Defined in settings; its words are never rewritten when a list changes. */
  readonly isOwn?: true
  /** Written from the other records on a page of its own: nobody registers one, and it stands in no monthly set. */
  readonly isComposed?: true
  /** The day that decides the year; null for kinds of no year. */
  readonly date: K | null
  /** Stands until it ends and is seen in every year (领导小组); its day is when it began. */
  readonly isLasting?: true
  /** 某日在任: its records are versions that follow one another. */
  readonly version?: VersionSpec<K>
  readonly title: K
  /** Shown behind the title and as the list's filter 类别. */
  readonly category: K | null
  /** Second line in the list. */
  readonly subtitle: K | null
  /** Rows of the form; keys side by side share a row. Every field but evidence stands in exactly one. */
  readonly form: readonly (readonly K[])[]
  /** Columns of the list between title and 材料. */
  readonly list: readonly { readonly from: R; readonly header: string; readonly width: number }[]
  readonly ledger: {
    /** Without the year: 巩卫创文会议台账 */
    readonly title: string
    readonly columns: readonly LedgerColumn<R>[]
  }
  readonly evidence: readonly EvidenceRule[]
  readonly figures: readonly FigureSpec<R, K>[]
  readonly signIn: SignInSpec<K> | null
  readonly deadline?: DeadlineSpec<K>
  /** Stock of things handed out (宣传资料): what came in, what went out, by name. */
  readonly stock?: StockSpec<K>
  readonly task?: TaskSpec<K>
  /** Records of another kind made from what one of this kind found (检查 → 整改). */
  readonly opens?: OpensSpec<K>
  readonly openLines?: OpenLinesSpec<K>
  /** How records of the kind stand in the 大事记; without it none do. */
  readonly chronicle?: ChronicleSpec<R, K>
  /** Sentences of a summary that need more than a count. */
  readonly claims?: readonly ClaimSpec[]
  /** Which field gives the pinyin initials that search and pickers know the record by; null for none. */
  readonly initialsOf: K | null
}

type WithEvidence<F extends Fields> = F & { readonly evidence: ReturnType<typeof evidenceField> }
function evidenceField() {
  return evidence({ label: '材料' })
}

type Declared<F extends Fields> = Omit<Kind<F, Ref<WithEvidence<F>>, keyof F & string>, 'fields'> & {
  readonly fields: F
}

/** Declares a kind; adds the field 材料 that every kind has. */
export function defineKind<const F extends Fields>(
  declared: Declared<F>,
): Kind<WithEvidence<F>, Ref<WithEvidence<F>>, keyof F & string> {
  return { ...declared, fields: { ...declared.fields, evidence: evidenceField() } }
}

/** Records of such a kind are kept under the year 0 and listed whatever the year of work is. */
export function isYearless(kind: Kind): boolean {
  return kind.date === null || kind.isLasting === true
}

export type DataOfKind<T> = T extends { readonly fields: infer F extends Fields } ? DataOf<F> : never
