import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '..', '..')
/** The build under test; DIST lets several stand side by side. */
export const dist = path.resolve(root, process.env.DIST ?? 'dist')
