/** Runs that the page can stop by the id it gave them. */
export type Jobs = {
  readonly run: <T>(id: string, work: (signal: AbortSignal) => Promise<T>) => Promise<T>
  readonly stop: (id: string) => void
}

export function createJobs(): Jobs {
  const running = new Map<string, AbortController>()
  return {
    run: async (id, work) => {
      // Two runs of one name share the stop: the page named them alike, so it means both.
      const controller = running.get(id) ?? new AbortController()
      running.set(id, controller)
      try {
        return await work(controller.signal)
      } finally {
        running.delete(id)
      }
    },
    // A job that has just ended cannot be stopped any more; the page then gets its result, not an error.
    stop: id => running.get(id)?.abort(),
  }
}
