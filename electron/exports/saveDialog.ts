import { app, dialog } from 'electron'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Host } from '../host'
import { safeFileName } from '../files/safeFileName'

/** Kept in memory only: a folder's name can be personal. */
let lastFolder: string | null = null

export type FileType = { readonly label: string; readonly extension: string }

/** Asks where to save; null when the dialog is closed. The answer always ends with the type's extension. */
export async function askWhereToSave(host: Host, wanted: string, type: FileType): Promise<string | null> {
  const extension = `.${type.extension}`
  const defaultPath = path.join(lastFolder ?? app.getPath('documents'), safeFileName(wanted, extension))
  const options = { defaultPath, filters: [{ name: type.label, extensions: [type.extension] }] }
  const window = host.window()
  const answer = window ? await dialog.showSaveDialog(window, options) : await dialog.showSaveDialog(options)
  if (answer.canceled || answer.filePath === '') return null
  lastFolder = path.dirname(answer.filePath)
  if (answer.filePath.toLowerCase().endsWith(extension)) return answer.filePath
  return freePath(answer.filePath, extension)
}

/** The dialog asked about replacing the name as typed, so a name that we completed may replace nothing. */
function freePath(typed: string, extension: string): string {
  let target = `${typed}${extension}`
  for (let count = 2; existsSync(target); count += 1) target = `${typed}（${count}）${extension}`
  return target
}
