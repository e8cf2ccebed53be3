import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ArchiveName } from '../../shared/bridge'
import { attachmentFolder, attachmentPath } from './attachmentFolder'
import { createFileRoute } from './fileRoute'
import { bytesSource } from './fileSource'
import { keepFile } from './keepFile'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'vault-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

async function keep(bytes: Uint8Array, archive: ArchiveName = 'main'): Promise<string> {
  const kept = await keepFile(
    attachmentFolder(root, archive),
    bytesSource(bytes),
    new AbortController().signal,
  )
  if (!kept.ok) throw new Error(kept.code)
  return kept.hash
}
async function get(address: string): Promise<Response | null> {
  return createFileRoute(root)(address, new Request('http://desk/'))
}
const png = Buffer.from('\u0089PNG\r\n\u001a\n and so on', 'latin1')

test('a picture is served with its type from our own table and may do nothing', async () => {
  const answer = await get(`file/${await keep(png)}`)
  expect(answer?.status).toBe(200)
  expect(answer?.headers.get('content-type')).toBe('image/png')
  expect(answer?.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer?.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(answer?.headers.get('cache-control')).toContain('immutable')
  expect(Buffer.from((await answer?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(png)
})

test('files of the sample year are found as well', async () => {
  expect((await get(`file/${await keep(png, 'sample')}`))?.status).toBe(200)
})

test('a web page or drawing kept as evidence is never served', async () => {
  for (const text of ['<html><script>alert(1)</script>', '<svg onload=alert(1)>', 'MZ', '签到'])
    expect((await get(`file/${await keep(Buffer.from(text))}`))?.status).toBe(415)
})

test('only a hash names a file', async () => {
  for (const name of ['', '..', '../../main', 'abc', 'A'.repeat(64), `${'a'.repeat(64)}/x`, '0'.repeat(64)])
    expect((await get(`file/${name}`))?.status, name).toBe(404)
  expect(await get('index.html')).toBeNull()
})

test('a changed file is not shown as if it were the evidence, also after it has been shown once', async () => {
  const hash = await keep(png)
  expect((await get(`file/${hash}`))?.status).toBe(200)
  const place = attachmentPath(attachmentFolder(root, 'main'), hash)
  await rm(place)
  await writeFile(place, `${png.toString('latin1')}!`, 'latin1')
  expect((await get(`file/${hash}`))?.status).toBe(404)
})
