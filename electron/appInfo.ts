import { existsSync } from 'node:fs'
import path from 'node:path'
import type { AppInfo } from '../shared/bridge'

// Written in by the build from package.json.
declare const __APP_VERSION__: string

export function readAppInfo(): AppInfo {
  return {
    version: __APP_VERSION__,
    electron: process.versions.electron,
    platform: process.platform,
    // Left beside the binary by the set-up when it had to take the registry-carried build.
    isDevelopmentBinary: existsSync(path.join(path.dirname(process.execPath), 'development-binary')),
  }
}
