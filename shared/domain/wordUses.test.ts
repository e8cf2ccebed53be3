import { expect, test } from 'vitest'
import { kindOf } from '../kinds/index'
import { recordOf } from '../sheets/sampleLedgers'
import { countWordUses } from './wordUses'

const activity = recordOf(kindOf('activity'), 'a', {
  category: '卫生大扫除',
  results: [
    { item: '垃圾', quantity: { value: 6, unit: '车' } },
    { item: '垃圾', quantity: { value: 1, unit: '吨' } },
  ],
  evidence: [{ id: 'e', role: '照片', name: '照片', caption: '', file: null }],
  attendance: {
    rows: [{ person: { id: null, name: '甲' }, section: '办公室', isPresent: false, reason: '请假' }],
  },
})
const pests = recordOf(kindOf('pestControl'), 'b', { targets: ['鼠', '蟑'] })
const odd = recordOf(kindOf('activity'), 'c', {
  category: 7,
  results: '垃圾',
  evidence: [null],
  attendance: 1,
})

test.each([
  ['activityCategory', '卫生大扫除', 1],
  ['resultItem', '垃圾', 1],
  ['unit', '吨', 1],
  ['evidenceRole', '照片', 1],
  ['absenceReason', '请假', 1],
  ['section', '办公室', 1],
  ['pest', '蟑', 1],
  ['activityCategory', '集中整治', 0],
])('选项“%s”里的“%s”写在几条记录里', (list, word, count) => {
  expect(countWordUses(list, word, [activity, pests, odd])).toBe(count)
})
