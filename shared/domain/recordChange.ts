import type { ArchiveRecord } from './record'

/** A record as it stands and as it would be; null before = it is new. `deletedAt` tells what is in the trash. */
export type RecordChange = { readonly before: ArchiveRecord | null; readonly after: ArchiveRecord }
