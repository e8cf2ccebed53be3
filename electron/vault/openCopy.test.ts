import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyOut } from './copyOut'
import { makeOpenCopy } from './openCopy'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'vault-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

async function kept(bytes: Uint8Array): Promise<{ readonly file: string; readonly hash: string }> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const file = path.join(root, hash)
  await writeFile(file, bytes)
  return { file, hash }
}
const pdf = Buffer.from('%PDF-1.4\n%%EOF')

test('what the system opens is a read-only copy under a name of its true type', async () => {
  const { file, hash } = await kept(pdf)
  const copy = await makeOpenCopy(root, file, hash, '../../通知.exe')
  if (!copy.ok) throw new Error(copy.code)
  expect(path.basename(copy.file)).toBe('通知.exe.pdf')
  expect(copy.file.startsWith(path.join(root, 'opened') + path.sep)).toBe(true)
  expect(await readFile(copy.file)).toEqual(pdf)
  expect((await stat(copy.file)).mode & 0o222).toBe(0)
})

test('programs, scripts and macro files are not opened', async () => {
  const zip = (inside: string) => Buffer.from(`PK\u0003\u0004\0\0\0\0${inside}`, 'latin1')
  const refused: readonly (readonly [string, Buffer])[] = [
    ['安装.exe', Buffer.from('MZ\u0090\0', 'latin1')],
    ['页面.html', Buffer.from('<script>alert(1)</script>')],
    ['表.xlsm', zip('xl/workbook.xml')],
    ['表.xlsx', zip('xl/vbaProject.bin')],
    ['文.docx', Buffer.concat([zip('x'.repeat(1024 * 1024 - 12)), Buffer.from('word/vbaProject.bin')])],
  ]
  for (const [name, bytes] of refused) {
    const { file, hash } = await kept(bytes)
    expect(await makeOpenCopy(root, file, hash, name), name).toEqual({ ok: false, code: 'notAllowed' })
  }
})

test('a file whose bytes have changed is neither opened nor given out', async () => {
  const { file, hash } = await kept(pdf)
  await writeFile(file, '%PDF-1.4 changed')
  expect(await makeOpenCopy(root, file, hash, '通知.pdf')).toEqual({ ok: false, code: 'attachmentGone' })
  const target = path.join(root, '拷贝.pdf')
  await writeFile(target, '原来的')
  expect(await copyOut(file, hash, target)).toEqual({ ok: false, code: 'attachmentGone' })
  expect(await readFile(target, 'utf8')).toBe('原来的')
})

test('a copy given out is the very bytes, and the archivist may write on it', async () => {
  const { file, hash } = await kept(pdf)
  const target = path.join(root, '拷贝.pdf')
  expect(await copyOut(file, hash, target)).toEqual({ ok: true })
  expect(await readFile(target)).toEqual(pdf)
  expect((await stat(target)).mode & 0o200).toBe(0o200)
  expect(await copyOut(file, hash, path.join(root, '没有的文件夹', 'a.pdf'))).toMatchObject({ ok: false })
  await mkdir(path.join(root, '文件夹'))
  expect(await copyOut(file, hash, path.join(root, '文件夹'))).toMatchObject({ ok: false })
})
