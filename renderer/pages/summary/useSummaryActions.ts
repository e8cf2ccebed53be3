import type { RefObject } from 'react'
import { NodeSelection, type Transaction } from 'prosemirror-state'
import { textOf, type Token } from '../../../shared/summary/boundText'
import { showToast } from '../../ui/toast'
import type { FigureStop } from './editor/figureStops'
import { summarySchema } from './editor/schema'
import { tokenKey, type StaleTokens } from './editor/staleMarks'
import type { SummaryView } from './editor/summaryView'
import type { SummaryDraft } from './useSummaryDraft'

export type SummaryActions = {
  readonly goTo: (stop: FigureStop) => void
  readonly whereOf: (stop: FigureStop) => string
  /** Takes today's numbers over; those whose record is gone are left as they are. */
  readonly accept: (stops: readonly FigureStop[]) => void
  /** Another figure, or another wording of it, in the place of what stands there. */
  readonly replace: (stop: FigureStop, token: Token, why: string) => void
  /** The words stay, the tie to the records goes; hers from now on. */
  readonly makeText: (stop: FigureStop) => void
  /** 是我写的: the typed number is asked about no more. */
  readonly confirm: (stop: FigureStop) => void
  /** Another change of the text, with its reason. */
  readonly write: (why: string, change: () => void) => void
}

/** What the buttons beside the text do to it. Each is one entry of the history and one undo. */
export function useSummaryActions(
  viewRef: RefObject<SummaryView | null>,
  draft: SummaryDraft,
  stale: StaleTokens,
): SummaryActions {
  const change = (why: string, make: (tr: Transaction) => Transaction): void => {
    void draft.changeAs(why, () => viewRef.current?.change(make)).then(() => viewRef.current?.view.focus())
  }
  const write = (why: string, run: () => void): void =>
    void draft.changeAs(why, run).then(() => viewRef.current?.view.focus())
  const put = (stop: FigureStop, token: Token, why: string): void =>
    change(why, tr => {
      if (stop.is === 'token') return tr.setNodeAttribute(stop.from, 'token', token)
      const bound = tr.replaceWith(stop.from, stop.to, summarySchema.node('token', { token }))
      return bound.setSelection(NodeSelection.create(bound.doc, stop.from))
    })
  return {
    goTo: stop => viewRef.current?.goTo(stop),
    whereOf: stop => viewRef.current?.whereOf(stop) ?? '',
    accept: stops => {
      const fresh = stops.flatMap(stop => {
        const now = stop.is === 'token' ? stale.get(tokenKey(stop.token)) : undefined
        return now ? [{ at: stop.from, now }] : []
      })
      const [one] = fresh
      if (!one) return
      const why =
        fresh.length === 1 ? `总结里的数改为${textOf(one.now)}` : `总结里 ${fresh.length} 个数改为新数`
      change(why, tr => fresh.reduce((made, { at, now }) => made.setNodeAttribute(at, 'token', now), tr))
      showToast({ text: `${why}，Ctrl Z 撤销` })
    },
    replace: put,
    makeText: stop => {
      if (stop.is !== 'token') return
      const words = textOf(stop.token)
      const hers = summarySchema.text(words, [summarySchema.mark('confirmed')])
      change(`总结里的${words}改为文字`, tr => tr.replaceWith(stop.from, stop.to, hers))
    },
    confirm: stop =>
      change('总结里手写的数已确认', tr => tr.addMark(stop.from, stop.to, summarySchema.mark('confirmed'))),
    write,
  }
}
