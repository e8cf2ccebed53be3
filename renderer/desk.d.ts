import type { Desk } from '../shared/bridge'

declare global {
  interface Window {
    /** The host, put there by the preload. */
    readonly desk: Desk
  }
}
