/** The page's own scheme and host: a stable origin, which IndexedDB needs. */
export const deskScheme = 'app'
export const deskHost = 'desk'
export const deskHome = 'app://desk/index.html'

/** `URL.origin` is 'null' for such schemes in Node, so protocol and host are compared. */
export function isDeskAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  return url.protocol === `${deskScheme}:` && url.host === deskHost
}
