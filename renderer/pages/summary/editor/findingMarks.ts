import { Plugin, PluginKey, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'

/** A part of the text that a check points at; positions of the document it was found in. */
export type FindingMark = {
  readonly from: number
  readonly to: number
  readonly className: string
  readonly title: string
}

const key = new PluginKey<DecorationSet>('findingMarks')

/** What a check has found stays on its words while they are edited, until it is asked again. */
export function findingMarks(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, marks) => {
        const given = tr.getMeta(key) as readonly FindingMark[] | undefined // only `markFindings` sets it
        if (!given) return marks.map(tr.mapping, tr.doc)
        const drawn = given.map(({ from, to, className, title }) =>
          Decoration.inline(from, to, { class: className, title }),
        )
        return DecorationSet.create(tr.doc, drawn)
      },
    },
    props: { decorations: state => key.getState(state) },
  })
}

export function markFindings(tr: Transaction, marks: readonly FindingMark[]): Transaction {
  return tr.setMeta(key, marks).setMeta('addToHistory', false)
}
