import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { attachmentPath } from './attachmentFolder'
import { bytesSource, openFileSource, type FileSource } from './fileSource'
import { keepFile, largestFile, removeLeftovers } from './keepFile'

let root = ''
let vault = ''
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'vault-'))
  vault = path.join(root, 'attachments', 'main')
})
afterEach(() => rm(root, { recursive: true, force: true }))

const running = new AbortController().signal
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const photo = Buffer.from('一张照片'.repeat(1000))

async function keep(bytes: Uint8Array) {
  const kept = await keepFile(vault, bytesSource(bytes), running)
  if (!kept.ok) throw new Error(kept.code)
  return kept
}

/** Files under the vault, without the folder of copies in progress. */
async function keptFiles(): Promise<readonly string[]> {
  const all = await readdir(vault, { recursive: true, withFileTypes: true })
  return all
    .filter(entry => entry.isFile())
    .map(entry => path.relative(vault, path.join(entry.parentPath, entry.name)))
}

test('a file lies under the hash of its bytes, and the original is as it was', async () => {
  const original = path.join(root, '动员大会.jpg')
  await writeFile(original, photo)
  const source = await openFileSource(original)
  if (!source) throw new Error('no source')
  const kept = await keepFile(vault, source, running)
  await source.close()
  expect(kept).toMatchObject({ ok: true, hash: sha256(photo), size: photo.length })
  expect(await readFile(attachmentPath(vault, sha256(photo)))).toEqual(photo)
  expect(await readFile(original)).toEqual(photo)
})

test('the same bytes added twice are kept once', async () => {
  await keep(photo)
  await keep(photo)
  expect(await keptFiles()).toEqual([path.join(sha256(photo).slice(0, 2), sha256(photo))])
})

test('two copies of the same bytes at the same moment are kept once', async () => {
  await Promise.all([keep(photo), keep(photo), keep(photo)])
  expect(await keptFiles()).toHaveLength(1)
  expect(await readFile(attachmentPath(vault, sha256(photo)))).toEqual(photo)
})

test('a crash before the rename leaves nothing under a hash, and the next start sweeps the rest away', async () => {
  const incoming = path.join(vault, 'incoming')
  await mkdir(incoming, { recursive: true })
  await writeFile(path.join(incoming, 'half.part'), photo.subarray(0, 100))
  await removeLeftovers(vault)
  expect(await keptFiles()).toEqual([])
  await keep(photo)
  expect(await readFile(attachmentPath(vault, sha256(photo)))).toEqual(photo)
})

test('adding the original again mends a damaged file, and the damaged one is set aside', async () => {
  const place = attachmentPath(vault, sha256(photo))
  await keep(photo)
  await rm(place)
  await writeFile(place, '坏了')
  await keep(photo)
  expect(await readFile(place)).toEqual(photo)
  expect(await keptFiles()).toHaveLength(2)
})

test('an empty file is refused', async () => {
  expect(await keepFile(vault, bytesSource(new Uint8Array()), running)).toEqual({
    ok: false,
    code: 'emptyFile',
  })
  expect(await keptFiles()).toEqual([])
})

function source(size: number, read: FileSource['read']): FileSource {
  return { size, read, close: () => Promise.resolve() }
}

test('a file over 200 MB is refused, also when it only turns out while copying', async () => {
  const announced = source(largestFile + 1, () => Promise.reject(new Error('must not be read')))
  expect(await keepFile(vault, announced, running)).toEqual({ ok: false, code: 'tooLarge' })
  const growing = source(1, buffer => Promise.resolve(buffer.length))
  expect(await keepFile(vault, growing, running)).toEqual({ ok: false, code: 'tooLarge' })
  expect(await keptFiles()).toEqual([])
})

test('a stick pulled out in the middle leaves no half file', async () => {
  let reads = 0
  const pulled = source(5_000_000, buffer => {
    reads += 1
    return reads < 3 ? Promise.resolve(buffer.length) : Promise.reject(new Error('EIO'))
  })
  expect(await keepFile(vault, pulled, running)).toEqual({ ok: false, code: 'unreadable' })
  expect(await keptFiles()).toEqual([])
})

test('stopping in the middle of a file keeps nothing of it', async () => {
  const stop = new AbortController()
  const long = source(5_000_000, buffer => {
    stop.abort()
    return Promise.resolve(buffer.length)
  })
  expect(await keepFile(vault, long, stop.signal)).toEqual({ ok: false, code: 'stopped' })
  expect(await keptFiles()).toEqual([])
})

test('with less than 1 GB free nothing new is taken in', async () => {
  const free = () => Promise.resolve(1024 ** 3 + 10)
  expect(await keepFile(vault, bytesSource(photo), running, free)).toEqual({ ok: false, code: 'noSpace' })
  expect(await keptFiles()).toEqual([])
})

test('what is no plain file cannot be read', async () => {
  expect(await openFileSource(root)).toBeNull()
  expect(await openFileSource(path.join(root, '没有这个文件'))).toBeNull()
  if (process.platform === 'linux') expect(await openFileSource('/dev/zero')).toBeNull()
})
