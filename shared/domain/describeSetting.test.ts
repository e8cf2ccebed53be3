import { expect, test } from 'vitest'
import { describeSetting } from './describeSetting'

test('设置的改动说得出改了什么', () => {
  const unit = { name: '甲局', archivist: '', phone: '' }
  expect(describeSetting('unit', unit, { ...unit, archivist: '周琳' })).toEqual(['档案员 填为“周琳”'])
  expect(describeSetting('year', 2018, 2019)).toEqual(['年度 由“2018”改为“2019”'])
  expect(describeSetting('lists', { section: ['甲股'] }, { section: ['甲股', '乙股'], place: [] })).toEqual([
    '选项“股室” 由“甲股”改为“甲股、乙股”',
  ])
  expect(describeSetting('quotas', {}, { 2018: {} })).toEqual(['年度指标有改动'])
})

test('第一次填写和认不出的设置也说得出来', () => {
  expect(describeSetting('unit', null, { name: '甲局', archivist: '', phone: '' })).toEqual([
    '单位名称 填为“甲局”',
  ])
  expect(describeSetting('fromLater', null, 1)).toEqual(['设置有改动'])
})
