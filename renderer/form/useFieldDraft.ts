import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { ArchiveRecord } from '../../shared/domain/record'
import type { Field } from '../../shared/fields/field'
import { useArchive } from '../data/useArchive'
import { showToast } from '../ui/toast'
import { FieldDraft } from './fieldDraft'
import { isSameValue } from './fieldEditor'

/** Long enough to think of the next word, short enough that a crash costs no more than it. */
const quiet = 800

/** The draft of one field of one record. The component must be keyed by the record: a draft never changes its record. */
export function useFieldDraft(record: ArchiveRecord, key: string, field: Field) {
  const archive = useArchive()
  const stored = record.data[key]
  const latest = useRef(stored)
  const [draft] = useState(
    () =>
      new FieldDraft({
        save: value =>
          archive.propose([{ op: 'change', id: record.id, set: { [key]: value } }], `改“${field.label}”`),
        isStored: value => isSameValue(value, latest.current),
        later: run => {
          const timer = setTimeout(run, quiet)
          return () => clearTimeout(timer)
        },
      }),
  )
  useEffect(() => {
    latest.current = stored
  }, [stored])
  // Another field of the record was mended (the name, the day): a refused value may fit now.
  useEffect(() => draft.retry(), [draft, record])
  // Whoever leaves the record leaves the field; the draft lives on until it is written, or is told to have been refused.
  useEffect(() => () => void draft.settle().then(() => tellRefusal(draft)), [draft])
  const state = useSyncExternalStore(draft.subscribe, draft.read)
  const refusal = state.isDirty ? state.refusal : undefined
  return { draft, value: state.isDirty ? state.value : stored, refusal }
}

/** The field that would say it is gone. */
function tellRefusal(draft: FieldDraft): void {
  const state = draft.read()
  if (state.isDirty && state.refusal !== undefined) showToast({ text: state.refusal })
}
