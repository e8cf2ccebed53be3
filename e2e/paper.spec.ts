import { expect, test } from './harness/test'
import { fetchPdf, make, plainSheet } from './readers/madePaper'
import { pagesText } from './readers/paper'

test('names of rare characters are in the text of the paper', async ({ desk, page }) => {
  const names = ['镕喆', '珺昇', '祎琤', '堃㛃', '䶮𬭎', '𫖯𠅤', '龑赟', '玥婳']
  await page.getByLabel('单位名称').fill('县司法局')
  await page.getByLabel('年度').fill('2018')
  await page.getByRole('button', { name: '开始使用' }).click()
  const made = await make(page, [
    {
      ...plainSheet,
      columns: [{ header: '姓名', type: 'text', isName: true }],
      rows: names.map(name => [name]),
    },
  ])
  const file = await fetchPdf(desk, page, made)
  const text = pagesText(file).join('').replace(/\s/gu, '')
  for (const name of names) expect(text).toContain(name)
})

test('three hundred rows are each printed once, under a head on every page', async ({ desk, page }) => {
  const rows = Array.from({ length: 300 }, (_, at) => [
    at + 1,
    '2018-03-30',
    at % 40 === 7 ? '很长的一段议定事项，'.repeat(60) : `第${at + 1}次会议`,
  ])
  const made = await make(page, [
    {
      ...plainSheet,
      columns: [
        { header: '序号', type: 'integer', align: 'center' },
        { header: '日期', type: 'day' },
        { header: '会议名称', type: 'text', maxWidth: 12 },
      ],
      rows,
      total: [
        { value: '合计', span: 2 },
        { value: '共 300 次', span: 1 },
      ],
      signature: [{ label: '单位负责人' }],
    },
  ])
  const pages = pagesText(await fetchPdf(desk, page, made))
  expect(pages).toHaveLength(made.pages)
  const numbers = pages.flatMap(text =>
    [...text.matchAll(/^(\d+) 2018年3月30日/gmu)].map(match => Number(match[1])),
  )
  expect(numbers.sort((a, b) => a - b)).toEqual(rows.map((_, at) => at + 1))
  pages.forEach((text, at) => {
    expect(text).toContain('序号 日期 会议名称')
    expect(text).toContain(`第 ${at + 1} 页 共 ${pages.length} 页`)
    expect(text.includes('单位负责人')).toBe(at === pages.length - 1)
    expect(text.includes('共 300 次')).toBe(at === pages.length - 1)
  })
})

test('hostile text is printed as text and nothing of it runs', async ({ desk, page }) => {
  const evil = [
    '<img src=x onerror=alert(1)>',
    '=1+1',
    '</td></table><script>document.title="ready 9"</script>',
    '\u202egpj.exe',
    '{{7*7}}',
  ]
  const made = await make(page, [
    {
      ...plainSheet,
      title: '<b>台账</b>',
      notes: ['<script>1</script>'],
      columns: [{ header: '<i>内容</i>', type: 'text' }],
      rows: [...evil.map(text => [text]), ['长'.repeat(30_000)], ['bad\ud800\u0000end']],
    },
  ])
  const pages = pagesText(await fetchPdf(desk, page, made))
  expect(pages).toHaveLength(made.pages)
  const text = pages.join('')
  for (const part of ['<b>台账</b>', '<i>内容</i>', '<img src=x onerror=alert(1)>', '=1+1', '{{7*7}}', 'bad'])
    expect(text).toContain(part)
  expect(text.match(/长/gu)).toHaveLength(30_000)
})

test('a closed preview is gone from the host, and a name that leads elsewhere is not served', async ({
  desk,
  page,
}) => {
  desk.expectProblem(/status of 404/)
  const made = await make(page, [plainSheet])
  const status = (address: string) => page.evaluate(async url => (await fetch(url)).status, address)
  expect(await status(`/print/${made.printId}.pdf`)).toBe(200)
  await page.evaluate(id => window.desk['print.drop'](id), made.printId)
  expect(await status(`/print/${made.printId}.pdf`)).toBe(404)
  expect(await status('/print/..%2f..%2fpackage.json')).toBe(404)
})
