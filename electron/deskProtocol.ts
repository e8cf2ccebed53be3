import { protocol } from 'electron'
import path from 'node:path'
import { deskScheme, isDeskAddress } from './deskAddress'
import { servePageFile } from './pageFiles'
import type { Route } from './route'

const plain = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' }

/** Must run before the app is ready, else the scheme is neither standard nor secure and has no IndexedDB. */
export function registerDeskScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: deskScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ])
}

function pathOf(address: string): string | null {
  try {
    const decoded = decodeURIComponent(new URL(address).pathname).slice(1)
    return decoded.includes('\0') || decoded.includes('\\') ? null : decoded
  } catch {
    // A broken % sequence names nothing.
    return null
  }
}

/** Answers `app://desk/…`: first the routes, then the files of the built page. One host, one root. */
export function serveDesk(distFolder: string, routes: readonly Route[]): void {
  const pageFolder = path.join(distFolder, 'renderer')
  protocol.handle(deskScheme, async request => {
    const name = pathOf(request.url)
    if (!isDeskAddress(request.url) || name === null) return new Response('', { status: 404, headers: plain })
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return new Response('', { status: 405, headers: plain })
    for (const route of routes) {
      const answer = await route(name, request)
      if (answer) return answer
    }
    return (await servePageFile(pageFolder, name)) ?? new Response('', { status: 404, headers: plain })
  })
}
