import type { Node } from 'prosemirror-model'
import { Plugin, PluginKey, type EditorState } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { stopsOf } from './figureStops'

const key = new PluginKey<DecorationSet>('numberMarks')
/** A composition has ended: what it typed may be read. */
const readAgain = 'readAgain'
/** The editor writes the composed text a moment after the end of the composition. */
const settled = 60

/** Marks the numbers that are bound to nothing. While an input method composes nothing is drawn anew: it would lose its text. */
export function numberMarks(): Plugin<DecorationSet> {
  let isComposing = false
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_config, state) => draw(state),
      apply: (tr, marks, old, state) => {
        if (tr.getMeta(key) === readAgain) return draw(state)
        if (!tr.docChanged) return marks
        const moved = marks.map(tr.mapping, tr.doc)
        return isComposing ? moved : drawChanged(moved, old.doc, tr.doc)
      },
    },
    props: {
      decorations: state => key.getState(state),
      handleDOMEvents: {
        compositionstart: () => {
          isComposing = true
        },
        compositionend: view => {
          isComposing = false
          setTimeout(() => {
            if (!view.isDestroyed && !isComposing) view.dispatch(view.state.tr.setMeta(key, readAgain))
          }, settled)
        },
      },
    },
  })
}

function draw(state: EditorState): DecorationSet {
  const marks: Decoration[] = []
  state.doc.forEach((block, offset) => marks.push(...marksOf(block, offset)))
  return DecorationSet.create(state.doc, marks)
}

/** Only the blocks that are new are read: a key in a long text costs no more than in a short one. */
function drawChanged(marks: DecorationSet, old: Node, doc: Node): DecorationSet {
  const kept = new Set<Node>()
  old.forEach(block => kept.add(block))
  let drawn = marks
  doc.forEach((block, offset) => {
    if (kept.has(block)) return
    drawn = drawn.remove(drawn.find(offset, offset + block.nodeSize)).add(doc, [...marksOf(block, offset)])
  })
  return drawn
}

function marksOf(block: Node, offset: number): readonly Decoration[] {
  return stopsOf(block).flatMap(stop => {
    if (stop.is !== 'number') return []
    const attributes = {
      class: 'summary-unbound',
      role: 'button',
      'aria-label': `${stop.mention.text}，未绑定`,
      title: '手写的数，还没有和记录绑定',
    }
    return [Decoration.inline(stop.from + offset + 1, stop.to + offset + 1, attributes)]
  })
}
