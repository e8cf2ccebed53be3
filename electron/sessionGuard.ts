import { app, type Session } from 'electron'
import { pdfViewer } from './pdfViewer'

const ownSchemes: ReadonlySet<string> = new Set(['app:', 'blob:', 'data:', 'devtools:'])

function mayLoad(address: string): boolean {
  if (URL.canParse(address) && ownSchemes.has(new URL(address).protocol)) return true
  return address.startsWith(pdfViewer) || address.startsWith('chrome://resources/')
}

function guard(session: Session): void {
  // `spellcheck: false` alone still asks a foreign host for a dictionary at every fresh start.
  session.setSpellCheckerLanguages([])
  // Asking the browser to keep our database is the one thing the page may be granted.
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    answer((permission as string) === 'persistent-storage')
  })
  session.setPermissionCheckHandler(
    (_contents, permission) => (permission as string) === 'persistent-storage',
  )
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayLoad(details.url) })
  })
}

/** Every session, also one that is made later: no network, no permissions, no dictionary. */
export function guardSessions(): void {
  app.on('session-created', guard)
}
