import type { StoredFile } from '../../shared/bridge'
import type { Data, Origin } from '../../shared/domain/record'
import type { SettingKey, Settings } from '../../shared/domain/settings'

type SettingOp = {
  [K in SettingKey]: { readonly op: 'setting'; readonly key: K; readonly value: Settings[K] }
}[SettingKey]

/** What can be asked of the writer. Everything in one commit is one history entry and one undo. */
export type Op =
  | {
      readonly op: 'create'
      readonly kind: string
      readonly data: Data
      readonly id?: string
      readonly origin?: Origin
      readonly year?: number
    }
  /** `undefined` empties a field; `year` moves the record to another year of work. */
  | { readonly op: 'change'; readonly id: string; readonly set: Data; readonly year?: number }
  | { readonly op: 'trash'; readonly id: string }
  | { readonly op: 'restore'; readonly id: string }
  /** Back to how the record was after the given history row (恢复此版本). */
  | { readonly op: 'revert'; readonly id: string; readonly seq: number }
  | { readonly op: 'file'; readonly file: StoredFile }
  | SettingOp

export type Committed = {
  readonly commit: string
  /** Ids touched, in the order of the ops. */
  readonly ids: readonly string[]
}

/** What came of a proposal: written, or refused as a whole with a sentence for the archivist. */
export type Proposed = ({ readonly ok: true } & Committed) | { readonly ok: false; readonly reason: string }
