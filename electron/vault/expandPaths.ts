import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { FileRefusal } from '../../shared/bridge'

/** What systems and office programs leave in folders; nobody means to file it. */
const litter = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/iu

async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory()
  } catch {
    // Not there or not readable: the copy itself will say so, by name.
    return false
  }
}

/** A dropped folder gives its files, one level deep; a folder inside it is refused by name, not passed over. */
export async function expandPaths(
  paths: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly refused: readonly FileRefusal[] }> {
  const files: string[] = []
  const refused: FileRefusal[] = []
  for (const one of paths) {
    if (!(await isFolder(one))) {
      files.push(one)
      continue
    }
    const entries = await readdir(one, { withFileTypes: true }).catch(() => null)
    if (entries === null) refused.push({ name: path.basename(one), code: 'unreadable' })
    for (const entry of (entries ?? []).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (litter.test(entry.name)) continue
      if (entry.isDirectory()) refused.push({ name: entry.name, code: 'folderInFolder' })
      else files.push(path.join(one, entry.name))
    }
  }
  return { files, refused }
}
