import { describe, expect, test } from 'vitest'
import type { ArchiveRecord, Data } from '../domain/record'
import type { FieldContext } from '../fields/field'
import { kindOf } from '../kinds/index'
import { excerptOf } from './excerpt'
import { markText } from './marks'
import { kindsAmong, monthsAmong, narrow } from './narrow'
import { search } from './scan'
import { searchEntry, type SearchEntry } from './searchEntry'
import { defaultSynonyms, readSynonyms, synonymsText } from './synonyms'
import { wantedOf, wordingsOf, type Named } from './wanted'

const context: FieldContext = {
  year: 2018,
  today: '2018-12-21',
  people: { all: [], byId: () => undefined, byName: () => [], inOfficeOn: () => [] },
  list: () => [],
}

function entry(kind: string, id: string, date: string, data: Data): SearchEntry {
  const record: ArchiveRecord = {
    id,
    kind,
    date,
    year: 2018,
    data: { ...data, date },
    origin: 'entry',
    createdAt: '2018-12-01T00:00:00.000Z',
    updatedAt: '2018-12-01T00:00:00.000Z',
    deletedAt: null,
    rev: 1,
  }
  return searchEntry(kindOf(kind), record, context)
}

const photo = { id: 'p', role: '照片', name: 'IMG_0417.jpg', caption: '挂横幅', file: null }
const entries = [
  entry('meeting', 'm1', '2018-03-05', { title: '防“四害”部署会', host: { id: null, name: '向娟' } }),
  entry('meeting', 'm2', '2018-04-09', {
    title: '例会',
    agenda: '研究病媒生物防制和控烟',
    place: '三楼会议室',
  }),
  entry('training', 't1', '2018-04-20', { title: '健康知识讲座', evidence: [photo] }),
]
const named: readonly Named[] = [
  { text: '向娟', initials: 'xj' },
  { text: '三楼会议室', initials: 'slhys' },
]
const find = (query: string): readonly string[] =>
  search(entries, wantedOf(query, defaultSynonyms, named)).map(hit => hit.id)

describe('搜索', () => {
  test('引号、空格、全角半角不计', () => {
    expect(find('防四害')[0]).toBe('m1')
    expect(find('「四 害」')).toEqual(['m1'])
    expect(find('ｉｍｇ＿０４１７')).toEqual(['t1'])
    expect(find('向　娟')).toEqual(['m1'])
    expect(find(' “” ')).toEqual([])
  })

  test('同义词找到同一件事，写得一样的排在前面', () => {
    expect(find('除四害')).toEqual(['m1', 'm2'])
    expect(find('病媒生物防制')).toEqual(['m1', 'm2'])
    expect(find('消杀').toSorted()).toEqual(['m1', 'm2'])
    expect(find('四害部署会')).toEqual(['m1'])
  })

  test('材料的文件名和说明也找得到', () => {
    expect(find('挂横幅')).toEqual(['t1'])
    expect(find('0417')).toEqual(['t1'])
  })

  test('人和地点的拼音首字母找到写了他们的记录', () => {
    expect(find('xj')).toEqual(['m1'])
    expect(find('slhy')).toEqual(['m2'])
    expect(find('SLHYS 控烟')).toEqual(['m2'])
    expect(find('zz')).toEqual([])
  })

  test('几个词都要有，隔着字也算', () => {
    expect(find('例会 控烟')).toEqual(['m2'])
    expect(find('例会 横幅')).toEqual([])
  })

  test('名称开头的在前，名称里有的其次，别处有的最后', () => {
    const ranked = [
      entry('meeting', 'other', '2018-05-01', { title: '例会', agenda: '研究讲座' }),
      entry('meeting', 'inside', '2018-02-01', { title: '健康讲座' }),
      entry('meeting', 'start', '2018-01-01', { title: '讲座安排' }),
    ]
    expect(search(ranked, wantedOf('讲座', [])).map(hit => hit.id)).toEqual(['start', 'inside', 'other'])
  })

  test('一栏的末尾和下一栏的开头连起来不算一个词', () => {
    const two = [entry('meeting', 'm', '2018-05-01', { title: '大扫', agenda: '除尘' })]
    expect(search(two, wantedOf('扫除', []))).toEqual([])
  })

  test('找到的字标出来，包括引号里的和同义的', () => {
    const marked = (text: string, query: string): string =>
      markText(text, wordingsOf(wantedOf(query, defaultSynonyms, named)))
        .map(part => (part.isHit ? `[${part.text}]` : part.text))
        .join('')
    expect(marked('开展防“四害”工作', '除四害')).toBe('开展[防“四害]”工作')
    expect(marked('研究病媒生物防制', '除四害')).toBe('研究[病媒生物防制]')
    expect(marked('主持人：向　娟', '向娟')).toBe('主持人：[向　娟]')
    expect(marked('ＡＢ和ab', 'ab')).toBe('[ＡＢ]和[ab]')
    expect(marked('没有', '控烟')).toBe('没有')
  })

  test('摘要是写着它的那一栏，名称里就有的写开头几栏', () => {
    const wordings = wordingsOf(wantedOf('除四害', defaultSynonyms))
    const [first, second, third] = entries
    if (!first || !second || !third) throw new Error('three entries')
    expect(excerptOf(second, wordings)).toBe('议题：研究病媒生物防制和控烟')
    expect(excerptOf(first, wordings)).toContain('主持人：向娟')
    expect(excerptOf(third, ['挂横幅'])).toBe('材料：照片 IMG_0417.jpg 挂横幅')
    const long = entry('meeting', 'long', '2018-05-01', {
      title: '会',
      agenda: `${'前'.repeat(80)}控烟${'后'.repeat(80)}`,
    })
    expect(excerptOf(long, ['控烟'])).toMatch(/^议题：…前{12}控烟后+…$/u)
  })

  test('按种类和月份再筛，数目写在旁边', () => {
    const hits = search(entries, wantedOf('2018', []))
    expect(kindsAmong(hits)).toEqual([
      { key: 'meeting', count: 2 },
      { key: 'training', count: 1 },
    ])
    expect(monthsAmong(hits).map(month => month.key)).toEqual(['2018-04', '2018-03'])
    expect(narrow(hits, { kind: 'meeting', month: '2018-04' }).map(hit => hit.id)).toEqual(['m2'])
  })

  test('同义词一行一组，读写一致，只有一个词的不成组', () => {
    const text = '除四害、防“四害”，消杀\n\n单独\n控烟=禁烟'
    expect(readSynonyms(text)).toEqual([
      ['除四害', '防“四害”', '消杀'],
      ['控烟', '禁烟'],
    ])
    expect(readSynonyms(synonymsText(defaultSynonyms))).toEqual(defaultSynonyms)
  })

  test('电话找得到人，但不写在摘要里', () => {
    const person = entry('person', 'p', '', { name: '谭莉', phone: '13812345678' })
    expect(search([person], wantedOf('13812345678', []))).toHaveLength(1)
    expect(JSON.stringify(person.parts)).not.toContain('13812345678')
  })

  test('一万条里找到要找的那一条', () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      entry('meeting', `r${at}`, '2018-05-01', {
        title: `第${at}次研究部署会`,
        agenda: `${'研究巩固国家卫生县城各项工作，安排责任区域和检查整改。'.repeat(6)}${at === 7777 ? '消杀' : ''}`,
      }),
    )
    const times = ['除四害', '第7777次', '没有这样的词', 'slhy 检查'].map(query => {
      const started = performance.now()
      search(many, wantedOf(query, defaultSynonyms, named))
      return `${query} ${(performance.now() - started).toFixed(1)} ms`
    })
    // A measure to look at; what is asserted does not depend on the machine.
    console.warn(`10000 条：${times.join('，')}`)
    expect(search(many, wantedOf('除四害', defaultSynonyms)).map(hit => hit.id)).toEqual(['r7777'])
  })
})
