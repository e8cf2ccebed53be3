import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { contentSecurityPolicy } from './contentSecurityPolicy'
import { errorCode } from './errorCode'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

/** Serves a file of the built page; null when there is none. Nothing outside `folder` can be named. */
export async function servePageFile(folder: string, name: string): Promise<Response | null> {
  const file = path.resolve(folder, name)
  const type = types[path.extname(file)]
  if (!file.startsWith(folder + path.sep) || type === undefined) return null
  const bytes = await readFile(file).catch((error: unknown) => {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes(errorCode(error))) return null
    throw error
  })
  if (bytes === null) return null
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}
