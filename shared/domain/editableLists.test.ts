import { expect, test } from 'vitest'
import { kinds } from '../kinds/index'
import { editableLists } from './editableLists'
import { lockedWords } from './lockedWords'
import { defaultLists } from './settings'

test('每个选项表都说得出是谁的，没有两个同名，没有英文', () => {
  const labels = editableLists().map(list => list.label)
  expect(new Set(labels).size).toBe(labels.length)
  expect(labels.filter(label => /[a-z]/iu.test(label))).toEqual([])
  const keys = editableLists().map(list => list.key)
  expect(Object.keys(defaultLists).filter(key => !keys.includes(key))).toEqual([])
  expect(labels).toEqual(expect.arrayContaining(['股室', '地点', '活动：类别', '会议：类别', '活动：项目']))
})

test('引用别的记录的栏不是选项表', () => {
  const keys = editableLists().map(list => list.key)
  expect(kinds.map(kind => kind.id).filter(id => keys.includes(id))).toEqual([])
})

test('程序靠它认事情的词不能改名，别的都能', () => {
  expect([...lockedWords('movement', kinds).keys()]).toEqual(['入库', '发放'])
  expect(lockedWords('closing', kinds).get('已销号')).toBe('整改写“已销号”才算办结')
  expect(lockedWords('evidenceRole', kinds).has('照片')).toBe(true)
  expect(lockedWords('activityCategory', kinds).size).toBe(0)
})
