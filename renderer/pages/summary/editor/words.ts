import { closeHistory } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import { TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { markFindings } from './findingMarks'
import { documentMap } from './textMap'

/** Words of a text by their offsets in it: what a reader of plain text answers. */
export type Words = { readonly start: number; readonly end: number }
/** Words that a check points at. */
export type WordMark = Words & { readonly className: string; readonly title: string }

type Range = { readonly from: number; readonly to: number }

export function plainTextOf(view: EditorView): string {
  return documentMap(view.state.doc).text
}

/** Writes other words in the place of these, as one step of undo; does nothing where a bound number stands in them. */
export function replaceWords(view: EditorView, words: Words, text: string): void {
  const range = rangesIn(view.state.doc)(words)
  if (!range || hasToken(view.state.doc, range)) return
  const tr = closeHistory(view.state.tr)
  const { from, to } = range
  view.dispatch(closeHistory(text === '' ? tr.delete(from, to) : tr.insertText(text, from, to)))
}

export function canReplace(view: EditorView, words: Words): boolean {
  const range = rangesIn(view.state.doc)(words)
  return range !== null && !hasToken(view.state.doc, range)
}

/** Brings the words into sight and chooses them. */
export function goToWords(view: EditorView, words: Words): void {
  const range = rangesIn(view.state.doc)(words)
  if (!range) return
  const { tr, doc } = view.state
  view.dispatch(tr.setSelection(TextSelection.create(doc, range.from, range.to)).scrollIntoView())
}

export function markWords(view: EditorView, marks: readonly WordMark[]): void {
  const rangeOf = rangesIn(view.state.doc)
  const found = marks.flatMap(({ className, title, ...words }) => {
    const range = rangeOf(words)
    return range ? [{ ...range, className, title }] : []
  })
  view.dispatch(markFindings(view.state.tr, found))
}

function rangesIn(doc: Node): (words: Words) => Range | null {
  const { positionOf } = documentMap(doc)
  return ({ start, end }) => {
    const [from, to] = [positionOf(start), positionOf(end)]
    return from === null || to === null ? null : { from, to }
  }
}

function hasToken(doc: Node, { from, to }: Range): boolean {
  let has = false
  doc.nodesBetween(from, to, node => {
    if (node.isInline && !node.isText) has = true
  })
  return has
}
