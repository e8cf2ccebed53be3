import { app, type WebContents, type WebFrameMain } from 'electron'
import { isDeskAddress } from './deskAddress'
import { pdfViewer } from './pdfViewer'

/** A preview may be shown in a frame of our page; nothing else is ever gone to. */
function mayShowInFrame(address: string): boolean {
  if (!isDeskAddress(address)) return false
  const { pathname } = new URL(address)
  return /^\/(print|file)\/[A-Za-z0-9_.-]+$/.test(pathname)
}

/** The viewer shows the document in a frame of its own, which lies in a frame of the viewer and nowhere else. */
function isInsideViewer(frame: WebFrameMain | null, address: string): boolean {
  return address.startsWith(pdfViewer) && frame?.parent?.url.startsWith(pdfViewer) === true
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
      const isAllowed = event.isMainFrame
        ? isOwnReload(contents, event.url)
        : mayShowInFrame(event.url) || isInsideViewer(event.frame, event.url)
      if (!isAllowed) event.preventDefault()
    })
    contents.on('will-attach-webview', event => event.preventDefault())
  })
}
