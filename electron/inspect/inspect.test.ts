import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import sample from '../../resources/sample/2018.json'
import { inspect } from './inspect'

type Shown = {
  readonly numbers: readonly { readonly verdict: string | null }[]
  readonly lint: readonly unknown[]
  readonly refused: string
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'inspect-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function run(...args: readonly string[]) {
  let [out, err] = ['', '']
  const code = await inspect(args, {
    out: text => (out += text),
    err: text => (err += text),
    today: new Date(2019, 0, 5),
  })
  return { code, json: JSON.parse(out) as Shown, err } // the tests look at each part of it
}

async function file(name: string, bytes: string | Uint8Array): Promise<string> {
  const full = path.join(folder, name)
  await writeFile(full, bytes)
  return full
}

const text = '全年悬挂横幅12条，开展卫生大扫除30余次。\n依据沅办发电〔2018〕51号。'

test('草稿的数字和文字检查写成一个 JSON，别的什么也没有', async () => {
  const { code, json, err } = await run('draft', await file('草稿.txt', text), '--archive', 'sample')
  expect([code, err]).toEqual([0, ''])
  expect(Object.keys(json)).toEqual(['numbers', 'lint'])
  expect(json.numbers[0]).toEqual({
    text: '12条',
    start: 6,
    end: 9,
    value: 12,
    atLeast: false,
    unit: '条',
    role: 'figure',
    verdict: 'different',
    figure: 'publicity.banners',
    figureValue: 10,
  })
  expect(json.numbers.map(one => one.verdict)).toEqual(['different', 'equal', null, null])
})

test('GB18030 的文本也读得出来，档案文件可以是别的单位的', async () => {
  const banners = sample.records.filter(record => record.kind === 'publicity').slice(0, 1)
  const other = await file('other.json', JSON.stringify({ ...sample, unit: '县住建局', records: banners }))
  // 横幅2条 as Chinese Windows writes it
  const draft = await file('gb.txt', new Uint8Array([0xba, 0xe1, 0xb7, 0xf9, 0x32, 0xcc, 0xf5]))
  const { json } = await run('draft', draft, `--archive=${other}`)
  expect(json.numbers).toMatchObject([{ text: '2条', verdict: 'equal', figureValue: 2 }])
})

test.each([
  ['没有的文件', ['draft', '/没有/这个.txt']],
  ['没有的题目', ['drafts', 'a.txt']],
  ['没有的档案', ['draft', 'FILE', '--archive', '/没有/档案.json']],
  ['没有的选项', ['draft', 'FILE', '--strict']],
])('%s：JSON 里说为什么，退出码 2', async (_name, args) => {
  const draft = await file('草稿.txt', text)
  const { code, json, err } = await run(...args.map(arg => (arg === 'FILE' ? draft : arg)))
  expect(code).toBe(2)
  expect(err.trim()).toBe(json.refused)
  expect(json.refused).toMatch(/[。\]]$/u)
})
