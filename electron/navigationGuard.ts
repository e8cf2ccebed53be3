import { app, type WebContents } from 'electron'
import { isDeskAddress } from './deskAddress'

/** A preview may be shown in a frame of our page; nothing else is ever gone to. */
function mayShowInFrame(address: string): boolean {
  if (!isDeskAddress(address)) return false
  const { pathname } = new URL(address)
  return /^\/(print|file)\/[A-Za-z0-9_.-]+$/.test(pathname)
}

/** Only a page of ours reads itself anew: going to another archive begins from nothing. */
function isOwnReload(contents: WebContents, address: string): boolean {
  return isDeskAddress(address) && address === contents.getURL()
}

/** No page of ours leads elsewhere, opens a window or holds a webview. Addresses the host loads itself are not asked. */
export function guardNavigation(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', event => {
      if (!isOwnReload(contents, event.url)) event.preventDefault()
    })
    contents.on('will-redirect', event => event.preventDefault())
    contents.on('will-frame-navigate', event => {
      const isAllowed = event.isMainFrame ? isOwnReload(contents, event.url) : mayShowInFrame(event.url)
      if (!isAllowed) event.preventDefault()
    })
    contents.on('will-attach-webview', event => event.preventDefault())
  })
}
