import { useMemo } from 'react'
import type { ArchiveRecord } from '../../shared/domain/record'
import { stockNote } from '../../shared/domain/stockNote'
import type { Kind } from '../../shared/kinds/kind'
import { useKindRecords } from '../data/useKindRecords'
import { FieldNote } from './FieldNote'

type StockLineProps = { readonly id: string; readonly kind: Kind; readonly record: ArchiveRecord }

/** 结存 beside the number of copies, from what is registered in all years. */
export function StockLine({ id, kind, record }: StockLineProps) {
  const { records, isComplete } = useKindRecords(kind.id)
  const note = useMemo(() => stockNote(kind, records, record), [kind, records, record])
  if (!isComplete || note === null) return null
  return (
    <FieldNote id={id} tone={note.tone}>
      {note.text}
    </FieldNote>
  )
}
