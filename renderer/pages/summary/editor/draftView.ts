import { closeHistory, history } from 'prosemirror-history'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { linesOf, plainClipboard } from './clipboard'
import { editorKeys } from './editorKeys'
import { findingMarks } from './findingMarks'
import { summarySchema } from './schema'
import { plainTextOf } from './words'

/** The editor of a draft: paragraphs of plain text, on which a check lays its colours. */
export class DraftView {
  readonly view: EditorView

  constructor(
    place: HTMLElement,
    text: string,
    private readonly onChange: (text: string) => void,
    onPick: (offset: number) => void,
  ) {
    this.view = new EditorView(place, {
      state: EditorState.create({
        doc: docOf(text),
        plugins: [history({ newGroupDelay: 800 }), editorKeys(() => undefined), findingMarks()],
      }),
      attributes: {
        class: 'summary-text draft-text',
        role: 'textbox',
        tabindex: '0',
        'aria-multiline': 'true',
        'aria-label': '草稿正文',
        spellcheck: 'false',
      },
      handleDOMEvents: plainClipboard ?? {},
      handleClick: (view, position) => {
        const { doc } = view.state
        onPick(doc.textBetween(0, position, '\n').length)
        return false
      },
      dispatchTransaction: tr => {
        this.view.updateState(this.view.state.apply(tr))
        if (tr.docChanged) this.onChange(this.read())
      },
    })
  }

  read(): string {
    return plainTextOf(this.view)
  }

  /** Another text in the place of this one, which one undo brings back. */
  replaceAll(text: string): void {
    if (text === this.read()) return
    const { tr, doc } = this.view.state
    this.view.dispatch(closeHistory(closeHistory(tr).replaceWith(0, doc.content.size, docOf(text).content)))
  }

  destroy(): void {
    this.view.destroy()
  }
}

function docOf(text: string) {
  const paragraphs = linesOf(text).map(line =>
    summarySchema.node('paragraph', null, line === '' ? [] : [summarySchema.text(line)]),
  )
  return summarySchema.node('doc', null, paragraphs)
}
