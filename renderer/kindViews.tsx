import type { ComponentType } from 'react'
import type { ArchiveRecord } from '../shared/domain/record'

export type KindViewProps = { readonly record: ArchiveRecord; readonly onLeave: () => void }

/** The few kinds with an editor of their own; the only place outside `shared/kinds` that names a kind. */
export const kindViews: Readonly<Record<string, ComponentType<KindViewProps>>> = {}
