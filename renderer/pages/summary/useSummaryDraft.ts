import { useEffect, useMemo, useRef, useState } from 'react'
import type { ArchiveRecord } from '../../../shared/domain/record'
import { blockText, type BoundText } from '../../../shared/summary/boundText'
import { useArchive } from '../../data/useArchive'
import { FieldDraft } from '../../form/fieldDraft'
import type { TypedText } from './editor/summaryView'
import { bodyOf } from './summaryRecord'

/** Long enough to think of the next word, short enough that a crash costs no more than it. */
const quiet = 800
const usual = '改总结正文'

export type SummaryDraft = {
  /** As it stands in the record. */
  readonly stored: BoundText
  readonly isTyped: () => boolean
  readonly change: (text: TypedText) => void
  /** What `write` does to the text is an entry of the history of its own, with its reason. */
  readonly changeAs: (why: string, write: () => void) => Promise<void>
  readonly settle: () => Promise<void>
  readonly hold: () => void
  readonly release: () => void
}

/** The text of one record on its way to the archive. The component must be keyed by the record. */
export function useSummaryDraft(record: ArchiveRecord): SummaryDraft {
  const archive = useArchive()
  const { body } = record.data
  const stored = useMemo(() => bodyOf(body), [body])
  const why = useRef(usual)
  const [draft] = useState(
    () =>
      new FieldDraft({
        // Only `change` below gives values.
        save: value => {
          const set = dataOf((value as TypedText).read())
          return archive.propose([{ op: 'change', id: record.id, set }], why.current)
        },
        isStored: value => (value as TypedText).isStored(), // as above
        later: run => {
          const timer = setTimeout(run, quiet)
          return () => clearTimeout(timer)
        },
      }),
  )
  // Whoever leaves the page leaves the text; the draft lives on until it is written.
  useEffect(() => () => void draft.settle(), [draft])
  return {
    stored,
    isTyped: () => draft.read().isDirty,
    change: draft.change,
    changeAs: async (reason, write) => {
      await draft.settle()
      why.current = reason
      write()
      const written = draft.settle()
      why.current = usual
      await written
    },
    settle: draft.settle,
    hold: draft.hold,
    release: draft.release,
  }
}

/** The record is called what the text is called. */
function dataOf(body: BoundText) {
  const title = body.blocks.find(block => block.style === 'title')
  const words = title ? blockText(title).trim() : ''
  return words === '' ? { body } : { body, title: words }
}
