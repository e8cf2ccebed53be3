import { app } from 'electron'
import os from 'node:os'
import path from 'node:path'

const folderName = 'gongwei-dangan'

function localDataFolder(): string {
  const { LOCALAPPDATA, XDG_DATA_HOME } = process.env
  if (process.platform === 'win32') return LOCALAPPDATA ?? path.join(os.homedir(), 'AppData', 'Local')
  return XDG_DATA_HOME ?? path.join(os.homedir(), '.local', 'share')
}

/**
 * Electron's default on Windows is the roaming profile, which a domain copies to a server at every log-off:
 * a database must not live there. `--user-data-dir` names another place (tests, a second archive).
 */
export function chooseDataFolder(): string {
  const folder = app.commandLine.getSwitchValue('user-data-dir') || path.join(localDataFolder(), folderName)
  app.setPath('userData', folder)
  return folder
}
