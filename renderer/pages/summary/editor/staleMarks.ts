import type { Node } from 'prosemirror-model'
import { Plugin, PluginKey, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { textOf, type Token } from '../../../../shared/summary/boundText'
import { figureStops } from './figureStops'

/** What a token would say today, by `tokenKey`; only those that say something else now. Null: its record is gone. */
export type StaleTokens = ReadonlyMap<string, Token | null>

export function tokenKey(token: Token): string {
  return JSON.stringify(token)
}

type Stale = { readonly tokens: StaleTokens; readonly marks: DecorationSet }
const key = new PluginKey<Stale>('staleMarks')

/** Gives every token that is out of date the words that would stand there now. */
export function staleMarks(): Plugin<Stale> {
  return new Plugin<Stale>({
    key,
    state: {
      init: () => ({ tokens: new Map<string, Token | null>(), marks: DecorationSet.empty }),
      apply: (tr, stale, _old, state) => {
        const tokens = (tr.getMeta(key) as StaleTokens | undefined) ?? stale.tokens // only `markStale` sets it
        if (tokens === stale.tokens && !tr.docChanged) return stale
        return { tokens, marks: draw(state.doc, tokens) }
      },
    },
    props: { decorations: state => key.getState(state)?.marks },
  })
}

export function markStale(tr: Transaction, tokens: StaleTokens): Transaction {
  return tr.setMeta(key, tokens).setMeta('addToHistory', false)
}

function draw(doc: Node, tokens: StaleTokens): DecorationSet {
  if (tokens.size === 0) return DecorationSet.empty
  const marks = figureStops(doc).flatMap(stop => {
    const now = stop.is === 'token' ? tokens.get(tokenKey(stop.token)) : undefined
    if (now === undefined) return []
    return [Decoration.node(stop.from, stop.to, {}, { now: now === null ? '' : textOf(now) })]
  })
  return DecorationSet.create(doc, marks)
}
