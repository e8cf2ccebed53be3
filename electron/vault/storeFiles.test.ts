import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createJobs } from './jobs'
import { storeFiles } from './storeFiles'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'vault-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const vault = () => path.join(root, 'attachments', 'main')
const quiet = () => {}

async function write(name: string, content: string): Promise<string> {
  const file = path.join(root, name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, content)
  return file
}

test('a refused file leaves the others alone and is named with its reason', async () => {
  const paths = [await write('签到.txt', '签到'), await write('空.txt', ''), path.join(root, '不在.txt')]
  const result = await storeFiles(
    vault(),
    [...paths, await write('记录.txt', '记录')],
    new AbortController().signal,
    quiet,
  )
  expect(result.stored.map(file => file.name)).toEqual(['签到.txt', '记录.txt'])
  expect(result.refused).toEqual([
    { name: '空.txt', code: 'emptyFile' },
    { name: '不在.txt', code: 'unreadable' },
  ])
  expect(result.stopped).toBe(false)
})

test('a dropped folder gives its files; a folder inside it is refused by name, litter is passed over', async () => {
  await write('材料/2.txt', '二')
  await write('材料/1.txt', '一')
  await write('材料/Thumbs.db', 'x')
  await write('材料/更早/3.txt', '三')
  const result = await storeFiles(vault(), [path.join(root, '材料')], new AbortController().signal, quiet)
  expect(result.stored.map(file => file.name)).toEqual(['1.txt', '2.txt'])
  expect(result.refused).toEqual([{ name: '更早', code: 'folderInFolder' }])
})

test('stopping keeps what was finished, says so, and takes no more', async () => {
  const paths = await Promise.all([1, 2, 3, 4].map(n => write(`${n}.txt`, `第 ${n} 件`)))
  const jobs = createJobs()
  const result = await jobs.run('job-0001', signal =>
    storeFiles(vault(), paths, signal, done => {
      if (done === 2) jobs.stop('job-0001')
    }),
  )
  expect(result.stored.map(file => file.name)).toEqual(['1.txt', '2.txt'])
  expect(result).toMatchObject({ refused: [], stopped: true })
})

test('progress counts up to the end', async () => {
  const steps: string[] = []
  const paths = [await write('a.txt', '甲'), await write('b.txt', '乙')]
  await storeFiles(vault(), paths, new AbortController().signal, (done, total, name) =>
    steps.push(`${done}/${total} ${name}`),
  )
  expect(steps).toEqual(['0/2 a.txt', '1/2 b.txt', '2/2 '])
})
