import { describe, expect, test } from 'vitest'
import { contextOf } from '../fields/testContext'
import { matchOptions } from './matchOptions'
import { matchPeople } from './matchPeople'

const { people } = contextOf()
const named = (query: string, day = '2018-10-09'): readonly string[] =>
  matchPeople(query, people, day).map(offer => offer.person.name)

describe('选人', () => {
  test('拼音首字母 find people, those that begin with it first', () => {
    expect(named('t')).toEqual(['谭海波', '谭莉', '邓婷', '田敏'])
    expect(named('thb')).toEqual(['谭海波'])
  })

  test('the preedit of an input method finds them too', () => {
    expect(named("t'h b")).toEqual(['谭海波'])
    expect(named('ＴＨＢ')).toEqual(['谭海波'])
  })

  test('a name finds its person, padded or in part', () => {
    expect(named('向　娟')).toEqual(['向娟'])
    expect(named('海')).toEqual(['谭海波'])
  })

  test('two of one name are both offered', () => {
    expect(named('李明')).toEqual(['李明', '李明'])
  })

  test('who has left, or has not yet come, is offered last and marked 人员不符', () => {
    expect(matchPeople('', people, '2018-05-01').filter(offer => offer.isMismatch)).toMatchObject([
      { person: { name: '黄伟' } },
    ])
    expect(matchPeople('', people, '2018-10-09').at(-1)).toMatchObject({
      person: { name: '田敏' },
      isMismatch: true,
    })
  })

  test('without a day nobody is marked', () => {
    expect(matchPeople('', people, '').some(offer => offer.isMismatch)).toBe(false)
  })

  test('nobody answers to a name from outside', () => {
    expect(named('王小五')).toEqual([])
  })
})

describe('选项', () => {
  const words = ['研究部署', '党组研究', '部署推进', '动员大会']

  test('what begins with the word stands before what only holds it', () => {
    expect(matchOptions('部署', words)).toEqual(['部署推进', '研究部署'])
    expect(matchOptions('研究', words)).toEqual(['研究部署', '党组研究'])
  })

  test('拼音首字母 find an option where they are known', () => {
    expect(matchOptions('dydh', words, word => (word === '动员大会' ? 'dydh' : ''))).toEqual(['动员大会'])
  })

  test('nothing typed offers everything in the order of the list', () => {
    expect(matchOptions('', words)).toEqual(words)
  })
})
