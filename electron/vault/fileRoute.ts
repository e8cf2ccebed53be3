import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Route } from '../route'
import { detectType } from './detectType'
import { findAttachment, readHead } from './findAttachment'

const guarded = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
}

function refuse(status: number): Response {
  return new Response('', {
    status,
    headers: { ...guarded, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}

/**
 * `app://desk/file/<hash>`: pictures and PDFs only, typed by their own bytes; everything else is kept but never
 * served. The address names no archive: the same hash is the same bytes, so both are looked through.
 */
export function createFileRoute(dataFolder: string): Route {
  return async (address, request) => {
    if (!address.startsWith('file/')) return null
    const hash = address.slice('file/'.length)
    if (!/^[0-9a-f]{64}$/.test(hash)) return refuse(404)
    const file = await findAttachment(dataFolder, hash)
    const head = file === null ? null : await readHead(file)
    if (file === null || head === null) return refuse(404)
    const { mime, shownAs } = detectType(head, '')
    if (shownAs === null) return refuse(415)
    const { size } = await stat(file)
    // Node's and the page's stream are one class with two declarations.
    const body =
      request.method === 'HEAD'
        ? null
        : (Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>)
    return new Response(body, {
      headers: {
        ...guarded,
        'content-type': mime,
        'content-length': String(size),
        'content-disposition': 'inline',
        // The bytes under a hash never change.
        'cache-control': 'private, max-age=31536000, immutable',
      },
    })
  }
}
