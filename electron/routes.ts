import type { Host } from './host'
import type { Route } from './route'
import { createPrintRoute } from './print/printRoute'
import { printJobs } from './print/printJobs'
import { createFileRoute } from './vault/fileRoute'

/** Addresses under `app://desk/` that are no files of the page: `file/<hash>`, `print/<id>.pdf`. */
export function createRoutes(host: Host): readonly Route[] {
  return [createFileRoute(host.dataFolder), createPrintRoute(printJobs)]
}
