import type { Node } from 'prosemirror-model'
import type { Decoration, NodeView } from 'prosemirror-view'
import { isFigureToken, textOf, type Token } from '../../../../shared/summary/boundText'
import { tokenOf } from './schema'

/** Where a token comes from, in words: shown under the pointer. */
export type TokenTitle = (token: Token) => string

/** A bound figure in the text: green; out of date the old one struck and the new one beside it. */
export class TokenView implements NodeView {
  readonly dom = document.createElement('span')

  constructor(
    node: Node,
    decorations: readonly Decoration[],
    private readonly titleOf: TokenTitle,
  ) {
    this.dom.setAttribute('role', 'button')
    this.draw(node, decorations)
  }

  update(node: Node, decorations: readonly Decoration[]): boolean {
    if (node.type.name !== 'token') return false
    this.draw(node, decorations)
    return true
  }

  selectNode(): void {
    this.dom.classList.add('is-picked')
  }

  deselectNode(): void {
    this.dom.classList.remove('is-picked')
  }

  /** What is drawn here is no text of hers. */
  ignoreMutation(): boolean {
    return true
  }

  private draw(node: Node, decorations: readonly Decoration[]): void {
    const token = tokenOf(node.attrs)
    const text = textOf(token)
    const now = nowOf(decorations)
    this.dom.classList.add('summary-token')
    this.dom.classList.toggle('is-fact', !isFigureToken(token))
    this.dom.classList.toggle('is-stale', now !== null)
    this.dom.setAttribute('aria-label', `${text}，${stateText(now, isFigureToken(token))}`)
    this.dom.dataset.source = this.titleOf(token)
    this.dom.replaceChildren(...(now === null ? [text] : [struck(text), now]))
  }
}

function stateText(now: string | null, isFigure: boolean): string {
  if (now === null) return isFigure ? '已绑定' : '取自记录'
  return now === '' ? '记录已删除' : `已过时，现为${now}`
}

function struck(text: string): HTMLElement {
  const old = document.createElement('s')
  old.textContent = text
  return old
}

function nowOf(decorations: readonly Decoration[]): string | null {
  for (const { spec } of decorations as readonly { readonly spec: { readonly now?: unknown } }[])
    if (typeof spec.now === 'string') return spec.now
  return null
}
