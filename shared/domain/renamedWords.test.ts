import { expect, test } from 'vitest'
import { evaluate } from '../figures/figure'
import { kindOf } from '../kinds/index'
import { recordOf, sampleContext } from '../sheets/sampleLedgers'
import { meantWord, withRenamed } from './renamedWords'

test('改了两次名的类别仍按第一个词计数，中间用过的词也算', () => {
  const once = withRenamed({}, 'activityCategory', '卫生大扫除', '周末大扫除')
  const twice = withRenamed(once, 'activityCategory', '周末大扫除', '大扫除')
  expect(meantWord(twice, 'activityCategory', '大扫除')).toBe('卫生大扫除')
  expect(meantWord(twice, 'activityCategory', '周末大扫除')).toBe('卫生大扫除')
  expect(meantWord(twice, 'meetingCategory', '大扫除')).toBe('大扫除')
  const back = withRenamed(twice, 'activityCategory', '大扫除', '卫生大扫除')
  expect(meantWord(back, 'activityCategory', '卫生大扫除')).toBe('卫生大扫除')
  // Records may have been written with it in between.
  expect(meantWord(back, 'activityCategory', '周末大扫除')).toBe('卫生大扫除')
})

test('改名以后，新旧两种写法的记录都算在同一个指标里', () => {
  const kind = kindOf('activity')
  const renamed = {
    activityCategory: { 周末大扫除: '卫生大扫除' },
    resultItem: { 生活垃圾: '垃圾' },
  }
  const context = {
    ...sampleContext,
    meant: (list: string, word: string) => meantWord(renamed, list, word),
  }
  const results = (item: string) => [{ item, quantity: { value: 3, unit: '车' } }]
  const records = [
    recordOf(kind, 'old', { category: '卫生大扫除', results: results('垃圾') }),
    recordOf(kind, 'new', { category: '周末大扫除', results: results('生活垃圾') }),
    recordOf(kind, 'other', { category: '文体活动', results: results('杂物') }),
  ]
  const value = (id: string) => {
    const spec = kind.figures.find(one => one.id === id)
    if (!spec) throw new Error(id)
    return evaluate(kind, spec, records, context)
  }
  expect(value('activity.cleanup').recordIds).toEqual(['old', 'new'])
  expect(value('activity.garbageTrucks').value).toBe(6)
})
