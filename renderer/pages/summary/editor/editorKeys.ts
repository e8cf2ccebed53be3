import { baseKeymap, chainCommands, splitBlockAs } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import { keydownHandler } from 'prosemirror-keymap'
import { NodeSelection, Plugin, TextSelection, type Command, type Selection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { isFigureToken } from '../../../../shared/summary/boundText'
import { isComposing } from '../../../ui/isComposing'
import { figureStops } from './figureStops'
import { summarySchema } from './schema'

/** The second half of a paragraph is hers: it belongs to no pattern. */
const splitParagraph = splitBlockAs((node, isAtEnd) => ({
  type: isAtEnd ? summarySchema.nodes.paragraph : node.type,
  attrs: { pattern: null, isOwn: false },
}))

/** Undo inside the text stays inside the text, also when there is nothing left to undo. */
const always =
  (command: Command): Command =>
  (state, dispatch) => {
    command(state, dispatch)
    return true
  }

export function editorKeys(onOpen: () => void): Plugin {
  const openFigure: Command = state => {
    if (!(state.selection instanceof NodeSelection)) return false
    onOpen()
    return true
  }
  const keys = keydownHandler({
    ...baseKeymap,
    'Mod-z': always(undo),
    'Mod-y': always(redo),
    'Shift-Mod-z': always(redo),
    Enter: chainCommands(openFigure, splitParagraph),
    'Shift-Enter': splitParagraph,
    'Alt-ArrowDown': always(goToFigure(1)),
    'Alt-ArrowUp': always(goToFigure(-1)),
  })
  return new Plugin({
    props: {
      handleKeyDown: (view, event) => {
        if (!isComposing(event)) return keys(view, event)
        stepBehindFigure(view)
        return false
      },
      // Typing while a figure is chosen writes behind it: a figure goes only when it is deleted.
      handleTextInput: (view, _from, _to, text) => {
        if (!stepBehindFigure(view)) return false
        view.dispatch(view.state.tr.insertText(text).scrollIntoView())
        return true
      },
    },
  })
}

function stepBehindFigure(view: EditorView): boolean {
  const { selection, doc, tr } = view.state
  if (!(selection instanceof NodeSelection) || !selection.node.isInline) return false
  view.dispatch(tr.setSelection(TextSelection.create(doc, selection.to)))
  return true
}

/** The next number in the text, bound or not; round and round. */
export function goToFigure(direction: 1 | -1): Command {
  return (state, dispatch) => {
    // Themes and names are reached by the arrows; between them the numbers would be lost.
    const stops = figureStops(state.doc).filter(stop => stop.is === 'number' || isFigureToken(stop.token))
    const { from, to } = state.selection
    const next =
      direction === 1
        ? (stops.find(stop => stop.from >= to && stop.to > from) ?? stops[0])
        : (stops.findLast(stop => stop.to <= from) ?? stops.at(-1))
    if (!next) return false
    dispatch?.(state.tr.setSelection(selectionOf(state.doc, next)).scrollIntoView())
    return true
  }
}

/** A token is chosen as one thing, a typed number as its letters. */
export function selectionOf(
  doc: Parameters<typeof NodeSelection.create>[0],
  stop: { readonly is: 'token' | 'number'; readonly from: number; readonly to: number },
): Selection {
  return stop.is === 'token'
    ? NodeSelection.create(doc, stop.from)
    : TextSelection.create(doc, stop.from, stop.to)
}
