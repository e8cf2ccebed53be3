import { randomUUID } from 'node:crypto'
import type { wholeSheet } from '../../shared/bridge'
import type { z } from 'zod'

type Loose = z.infer<typeof wholeSheet>
/** A sheet as it came over the bridge, checked there. */
export type PrintSheet = { readonly [K in keyof Loose]: unknown } & Pick<Loose, 'page'>

/** What is printed: its sheets, and the PDF once it is made. Both live in memory and nowhere else. */
export type PrintJob = { readonly sheets: readonly PrintSheet[]; readonly pdf: Buffer | null }

export type PrintJobs = {
  readonly add: (sheets: readonly PrintSheet[]) => string
  readonly finish: (id: string, pdf: Buffer) => void
  readonly find: (id: string) => PrintJob | undefined
  readonly drop: (id: string) => void
  readonly dropAll: () => void
}

export function createPrintJobs(): PrintJobs {
  const jobs = new Map<string, PrintJob>()
  return {
    add: sheets => {
      const id = randomUUID()
      jobs.set(id, { sheets, pdf: null })
      return id
    },
    // A job dropped while its PDF was being made stays dropped.
    finish: (id, pdf) => {
      const job = jobs.get(id)
      if (job) jobs.set(id, { ...job, pdf })
    },
    find: id => jobs.get(id),
    drop: id => void jobs.delete(id),
    dropAll: () => jobs.clear(),
  }
}

/** Shared by the handlers that make previews and the route that serves them. */
export const printJobs = createPrintJobs()
