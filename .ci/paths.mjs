import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's own folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
/** Where the build goes. DIST lets several builds stand side by side. */
export const dist = path.resolve(root, process.env.DIST ?? 'dist')
export const isRoot = process.platform === 'linux' && process.getuid?.() === 0
