import type { Node } from 'prosemirror-model'
import { closeHistory, history } from 'prosemirror-history'
import { EditorState, NodeSelection, type Transaction } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import type { BoundText } from '../../../../shared/summary/boundText'
import { machineBlocks } from './blockKey'
import { plainClipboard } from './clipboard'
import { docOfText } from './docOfText'
import { editorKeys, selectionOf } from './editorKeys'
import { figureStops, type FigureStop } from './figureStops'
import { findingMarks } from './findingMarks'
import { numberMarks } from './numberMarks'
import { markStale, staleMarks, type StaleTokens } from './staleMarks'
import { textOfDoc } from './textOfDoc'
import { TokenView, type TokenTitle } from './tokenView'
import { whereText } from './whereText'

/** A text as typed; written out only when it is saved, so that no key waits for it. */
export type TypedText = {
  readonly read: () => BoundText
  /** Is it, after all, what the record holds? */
  readonly isStored: () => boolean
}

export type SummaryPorts = {
  readonly onChange: (text: TypedText) => void
  readonly onPick: (stop: FigureStop | null) => void
  /** Every number of the text, whenever the text has changed. */
  readonly onStops: (stops: readonly FigureStop[]) => void
  /** Enter on a figure. */
  readonly onOpen: () => void
  readonly titleOf: TokenTitle
}

/** The editor of one text: what it holds, and what the page asks of it. */
export class SummaryView {
  readonly view: EditorView
  private machine: ReadonlySet<string>
  private storedDoc: Node

  constructor(
    place: HTMLElement,
    private stored: BoundText,
    private readonly ports: SummaryPorts,
  ) {
    this.machine = machineBlocks(stored)
    this.storedDoc = docOfText(stored)
    this.view = new EditorView(place, {
      state: EditorState.create({
        doc: this.storedDoc,
        plugins: [
          history({ newGroupDelay: 800 }),
          editorKeys(ports.onOpen),
          numberMarks(),
          staleMarks(),
          findingMarks(),
        ],
      }),
      attributes: {
        class: 'summary-text',
        role: 'textbox',
        tabindex: '0',
        'aria-multiline': 'true',
        'aria-label': '总结正文',
        spellcheck: 'false',
      },
      nodeViews: {
        token: (node, _view, _getPos, decorations) => new TokenView(node, decorations, ports.titleOf),
      },
      handleDOMEvents: plainClipboard ?? {},
      dispatchTransaction: tr => this.apply(tr),
    })
    ports.onStops(figureStops(this.view.state.doc))
  }

  read(): BoundText {
    return this.textOf(this.view.state.doc)
  }

  /** What stands in the record now, if it is not what was typed here: undone, restored or written anew elsewhere. */
  takeOver(text: BoundText): void {
    this.machine = new Set([...this.machine, ...machineBlocks(text)])
    const isHere = JSON.stringify(this.read().blocks) === JSON.stringify(text.blocks)
    this.stored = text
    const tr = replaceChanged(this.view.state.tr, docOfText(text))
    // Before it is shown: what comes from the record is nothing to be saved.
    this.storedDoc = isHere ? this.view.state.doc : tr.doc
    if (!isHere) this.view.dispatch(closeHistory(tr))
  }

  setStale(tokens: StaleTokens): void {
    this.view.dispatch(markStale(this.view.state.tr, tokens))
  }

  /** Chooses a number and brings it into sight. */
  goTo(stop: FigureStop): void {
    const { tr, doc } = this.view.state
    this.view.dispatch(tr.setSelection(selectionOf(doc, stop)).scrollIntoView())
    this.view.focus()
  }

  /** 第二部分（三）“防四害作业 4次” */
  whereOf(stop: FigureStop): string {
    const { doc } = this.view.state
    return whereText(doc, stop.from, doc.textBetween(stop.from, stop.to, ''))
  }

  /** One step of undo of its own. */
  change(write: (tr: Transaction) => Transaction): void {
    this.view.dispatch(closeHistory(write(closeHistory(this.view.state.tr))))
  }

  destroy(): void {
    this.view.destroy()
  }

  private textOf(doc: Node): BoundText {
    return textOfDoc(doc, this.stored, this.machine)
  }

  private apply(tr: Transaction): void {
    this.view.updateState(this.view.state.apply(tr))
    if (tr.docChanged) {
      this.ports.onChange({
        read: () => this.textOf(tr.doc),
        isStored: () => tr.doc.eq(this.storedDoc),
      })
      this.ports.onStops(figureStops(tr.doc))
    }
    this.ports.onPick(this.picked())
  }

  /** The token that is chosen, or the typed number that has the caret. */
  private picked(): FigureStop | null {
    const { selection, doc } = this.view.state
    const isPicked = (stop: FigureStop): boolean =>
      stop.is === 'token'
        ? selection instanceof NodeSelection && selection.from === stop.from
        : stop.from <= selection.from && selection.to <= stop.to
    return figureStops(doc).find(isPicked) ?? null
  }
}

/** Only what differs is replaced, so that the caret stays where it was. */
function replaceChanged(tr: Transaction, next: Node): Transaction {
  const from = tr.doc.content.findDiffStart(next.content)
  const end = tr.doc.content.findDiffEnd(next.content)
  if (from === null || end === null) return tr
  const overlap = Math.max(0, from - Math.min(end.a, end.b))
  return tr.replace(from, end.a + overlap, next.slice(from, end.b + overlap))
}
