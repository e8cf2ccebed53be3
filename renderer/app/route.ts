import { useSyncExternalStore } from 'react'

/** Which records a list shows, beyond its kind and year: what a pressed figure or bar asked for. */
export type ListFilter = {
  readonly text?: string
  /** 1 to 12. */
  readonly month?: number
  readonly category?: string
  /** Only records that lack something. */
  readonly isIncomplete?: boolean
  /** The records behind a figure, and what to call them. */
  readonly only?: { readonly ids: readonly string[]; readonly label: string }
}

/** Where the keyboard goes when the page opens: the form's first field, or a field by key. */
export type Focus = 'form' | `field:${string}`

export type Route =
  | { readonly page: 'home' }
  | {
      readonly page: 'kind'
      readonly kind: string
      readonly id?: string
      readonly filter?: ListFilter
      readonly focus?: Focus
      /** 某日在任 instead of the list; only kinds with versions. */
      readonly view?: 'onDay'
    }
  | { readonly page: 'monthlyPrint' }
  | { readonly page: 'report' }
  | { readonly page: 'yearSummary' }
  /** What Ctrl K found, all of it. */
  | { readonly page: 'search'; readonly query: string }
  | { readonly page: 'settings' }
  | { readonly page: 'trash' }
  | { readonly page: 'changes' }

let current: Route = { page: 'home' }
const listeners = new Set<() => void>()

export function currentRoute(): Route {
  return current
}

export function navigate(route: Route): void {
  current = route
  listeners.forEach(listener => listener())
}

export function useRoute(): Route {
  return useSyncExternalStore(subscribe, currentRoute)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
