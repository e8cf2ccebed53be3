import { randomUUID } from 'node:crypto'

/** Files finished in this session, by the id the page was given. The page never learns a path. */
export type FinishedExports = {
  readonly newId: () => string
  readonly add: (id: string, path: string) => void
  readonly pathOf: (id: string) => string | undefined
}

export function createFinishedExports(): FinishedExports {
  const paths = new Map<string, string>()
  return {
    newId: () => randomUUID(),
    add: (id, path) => void paths.set(id, path),
    pathOf: id => paths.get(id),
  }
}
