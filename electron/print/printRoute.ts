import type { Route } from '../route'
import type { PrintJobs } from './printJobs'

const headers = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' }

/** `print/<id>.pdf` is what is shown and printed, `print/<id>.json` what the hidden page draws. */
export function createPrintRoute(jobs: PrintJobs): Route {
  return path => {
    const match = /^print\/([0-9a-f-]{36})\.(pdf|json)$/u.exec(path)
    const job = match?.[1] === undefined ? undefined : jobs.find(match[1])
    if (!match || !job) return null
    if (match[2] === 'json')
      return new Response(JSON.stringify(job.sheets), {
        headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
      })
    if (job.pdf === null) return null
    return new Response(new Uint8Array(job.pdf), {
      headers: { ...headers, 'content-type': 'application/pdf' },
    })
  }
}
