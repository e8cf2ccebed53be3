import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { writeSafely } from './writeSafely'

const folder = () => mkdtemp(path.join(os.tmpdir(), 'write-safely-'))

test('the file is whole under its own name and nothing else is left beside it', async () => {
  const here = await folder()
  expect(await writeSafely(path.join(here, '台账.xlsx'), new Uint8Array([1, 2, 3]))).toEqual({ ok: true })
  expect(await readdir(here)).toEqual(['台账.xlsx'])
})

test('an older file of that name is replaced', async () => {
  const target = path.join(await folder(), '台账.xlsx')
  await writeFile(target, 'old')
  await writeSafely(target, new TextEncoder().encode('new'))
  expect(await readFile(target, 'utf8')).toBe('new')
})

test('a folder that is none is told in plain words, and nothing is written', async () => {
  const here = await folder()
  await writeFile(path.join(here, '文件'), '')
  const target = path.join(here, '文件', '台账.xlsx')
  expect(await writeSafely(target, new Uint8Array(1))).toEqual({ ok: false, code: 'writeFailed' })
  expect(await writeSafely(path.join(here, '没有', '台账.xlsx'), new Uint8Array(1))).toEqual({
    ok: false,
    code: 'writeFailed',
  })
  expect(await readdir(here)).toEqual(['文件'])
})
