import { useEffect, useState, useSyncExternalStore } from 'react'
import { useArchive, useSetting } from '../../../data/useArchive'
import { FieldDraft } from '../../../form/fieldDraft'

export type KeptDraft = { readonly text: string; readonly source: string }

const quiet = 800
const none: KeptDraft = { text: '', source: '' }

export type DraftText = {
  readonly stored: KeptDraft
  readonly now: KeptDraft
  readonly isTyped: () => boolean
  readonly change: (draft: KeptDraft) => void
  readonly settle: () => Promise<void>
  readonly hold: () => void
  readonly release: () => void
}

/** The year's draft on its way to the archive: whatever happens to the program, it stands there again. Keyed by year. */
export function useDraftText(year: number): DraftText {
  const archive = useArchive()
  const stored = useSetting('summaryDrafts')[String(year)] ?? none
  const [draft] = useState(
    () =>
      new FieldDraft({
        save: value => {
          // Only `change` below gives values.
          const drafts = { ...archive.settings.summaryDrafts, [String(year)]: value as KeptDraft }
          return archive.propose(
            [{ op: 'setting', key: 'summaryDrafts', value: drafts }],
            `改${year}年待检查的草稿`,
          )
        },
        isStored: value =>
          JSON.stringify(value) === JSON.stringify(archive.settings.summaryDrafts[String(year)] ?? none),
        later: run => {
          const timer = setTimeout(run, quiet)
          return () => clearTimeout(timer)
        },
      }),
  )
  useEffect(() => () => void draft.settle(), [draft])
  const state = useSyncExternalStore(draft.subscribe, draft.read)
  return {
    stored,
    now: state.isDirty ? (state.value as KeptDraft) : stored, // as above
    isTyped: () => draft.read().isDirty,
    change: draft.change,
    settle: draft.settle,
    hold: draft.hold,
    release: draft.release,
  }
}
