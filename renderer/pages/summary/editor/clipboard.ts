import { Fragment, Slice, type Node } from 'prosemirror-model'
import { NodeSelection } from 'prosemirror-state'
import type { EditorProps, EditorView } from 'prosemirror-view'
import { summarySchema } from './schema'

/**
 * Only plain text goes in and out. Nothing is ever parsed as markup: the page's policy forbids it, and what WPS puts
 * on the clipboard is its own.
 */
export const plainClipboard: EditorProps['handleDOMEvents'] = {
  copy: (view, event) => takeOut(view, event),
  cut: (view, event) => {
    if (takeOut(view, event)) view.dispatch(view.state.tr.deleteSelection().scrollIntoView())
    return true
  },
  paste: (view, event) => {
    event.preventDefault()
    putIn(view, event.clipboardData?.getData('text/plain') ?? '')
    return true
  },
  drop: (view, event) => {
    event.preventDefault()
    const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
    const text = event.dataTransfer?.getData('text/plain') ?? ''
    if (place && text !== '') view.dispatch(insert(view, text, place.pos))
    return true
  },
  dragstart: (_view, event) => {
    event.preventDefault()
    return true
  },
}

function takeOut(view: EditorView, event: ClipboardEvent): boolean {
  event.preventDefault()
  const { from, to, empty } = view.state.selection
  if (empty) return false
  event.clipboardData?.setData('text/plain', view.state.doc.textBetween(from, to, '\n'))
  return true
}

/** What is pasted on a chosen figure stands behind it: a figure goes only when it is deleted. */
function putIn(view: EditorView, text: string): void {
  const { selection } = view.state
  const place = selection instanceof NodeSelection && selection.node.isInline ? selection.to : null
  if (text !== '') view.dispatch(insert(view, text, place).scrollIntoView())
}

/** A line is a paragraph; the two blanks at its head are the layout's business. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|\n|\u2029/).map(line => line.replace(/^[ \t\u3000]+/, ''))
}

function insert(view: EditorView, text: string, at: number | null) {
  const { tr } = view.state
  const lines = linesOf(text).filter((line, index, all) => line !== '' || all.length === 1 || index === 0)
  const [first = ''] = lines
  if (lines.length <= 1) return at === null ? tr.insertText(first) : tr.insertText(first, at)
  const slice = new Slice(Fragment.from(lines.map(paragraph)), 1, 1)
  return at === null ? tr.replaceSelection(slice) : tr.replace(at, at, slice)
}

function paragraph(line: string): Node {
  return summarySchema.node('paragraph', null, line === '' ? [] : [summarySchema.text(line)])
}
