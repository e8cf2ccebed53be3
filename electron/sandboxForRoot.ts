import { app } from 'electron'

/** Chromium refuses its sandbox to root; for everyone else the sandbox stays on. */
export function allowRootWithoutSandbox(): void {
  if (process.platform === 'linux' && process.getuid?.() === 0) app.commandLine.appendSwitch('no-sandbox')
}
