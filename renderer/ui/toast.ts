export type Toast = {
  readonly text: string
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[]
}
export type ShownToast = Toast & { readonly id: number }

let shown: readonly ShownToast[] = []
let nextId = 1
const listeners = new Set<() => void>()

function update(toasts: readonly ShownToast[]): void {
  shown = toasts
  listeners.forEach(listener => listener())
}

/** Says what has just happened. Never for an error: that stays where it belongs until it is solved. */
export function showToast(toast: Toast): void {
  update([...shown.slice(-2), { ...toast, id: nextId++ }])
}

export function dropToast(id: number): void {
  update(shown.filter(toast => toast.id !== id))
}

export const toastStore = {
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  snapshot: () => shown,
}
