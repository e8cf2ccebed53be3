import type { Transaction } from 'dexie'

/** One schema step: frozen once shipped, additive, tested on data of its time in `schema.test.ts`. */
export type SchemaStep = {
  readonly version: number
  readonly why: string
  /** Dexie's notation; only what changes. */
  readonly stores: Readonly<Record<string, string>>
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>
}

export const schemaSteps: readonly SchemaStep[] = [
  {
    version: 1,
    why: 'records with their history, attachments (metadata), settings',
    stores: {
      // One compound index answers "this kind's year, in order of date"; every index more costs each write.
      records: 'id, [kind+year+date]',
      // seq is given by the writer, gap-free from 1.
      history: 'seq, id, commit',
      attachments: 'hash',
      settings: 'key',
    },
  },
]

/** Dexie keeps ten times its version in IndexedDB. */
export const indexedDbVersion = (schemaSteps.at(-1)?.version ?? 0) * 10
