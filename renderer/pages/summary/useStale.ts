import { useMemo, useRef } from 'react'
import type { FigureStop } from './editor/figureStops'
import { tokenKey, type StaleTokens } from './editor/staleMarks'
import type { Figures } from './useFigures'

/** The tokens of the text that the records have left behind; the same object while it says the same. */
export function useStale(stops: readonly FigureStop[], figures: Figures): StaleTokens {
  const last = useRef<{ readonly said: string; readonly tokens: StaleTokens }>({
    said: '[]',
    tokens: new Map(),
  })
  return useMemo(() => {
    // Half the records would make half the numbers red.
    const entries = figures.isComplete
      ? stops.flatMap(stop => {
          const now = stop.is === 'token' ? figures.staleOf(stop.token) : undefined
          return stop.is === 'token' && now !== undefined ? [[tokenKey(stop.token), now] as const] : []
        })
      : []
    const said = JSON.stringify(entries)
    if (last.current.said !== said) last.current = { said, tokens: new Map(entries) }
    return last.current.tokens
  }, [stops, figures])
}
