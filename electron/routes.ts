import type { Host } from './host'
import type { Route } from './route'

/** Addresses under `app://desk/` that are no files of the page: `file/<hash>`, `print/<id>.pdf`. */
export function createRoutes(_host: Host): readonly Route[] {
  return []
}
