import type { LintFinding } from '../../../../shared/summary/lint/lintFinding'
import { useArchive, useSetting, useToday } from '../../../data/useArchive'

/** What she lets stand: the words, where they stood, and why. */
export type Dismissed = {
  readonly rule: string
  readonly text: string
  readonly around: string
  readonly reason: string
  readonly on: string
}

export type Dismissals = {
  readonly reasonFor: (finding: Pointed, text: string) => Dismissed | undefined
  readonly dismiss: (finding: Pointed, text: string, reason: string) => void
  readonly takeBack: (dismissed: Dismissed) => void
}

type Pointed = Pick<LintFinding, 'start' | 'end' | 'text'> & { readonly rule: string }

/** The words next to the finding tell one comma from another; further off the text may change. */
const reach = 6

/** Kept in the archive with its reason: who checks again is not asked again. */
export function useDismissals(): Dismissals {
  const archive = useArchive()
  const kept = useSetting('dismissedFindings')
  const today = useToday()
  const write = (value: readonly Dismissed[], why: string): void =>
    void archive.commit([{ op: 'setting', key: 'dismissedFindings', value: [...value] }], why)
  return {
    reasonFor: (finding, text) => {
      const around = aroundOf(finding, text)
      return kept.find(one => one.rule === finding.rule && one.text === finding.text && one.around === around)
    },
    dismiss: (finding, text, reason) => {
      const { rule, text: words } = finding
      const one = { rule, text: words, around: aroundOf(finding, text), reason, on: today }
      write([...kept, one], `“${words}”不改：${reason}`)
    },
    takeBack: dismissed =>
      write(
        kept.filter(one => one !== dismissed),
        `“${dismissed.text}”重新提示`,
      ),
  }
}

function aroundOf({ start, end }: Pointed, text: string): string {
  return text.slice(Math.max(0, start - reach), end + reach)
}
