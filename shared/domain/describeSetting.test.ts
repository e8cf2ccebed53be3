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
  const quotas = { 2018: { 'board.count': 6, 'fund.doubleHundred': 600_000 } }
  expect(describeSetting('quotas', quotas, { 2018: { 'board.count': 4 } })).toEqual([
    '2018年指标“宣传栏” 由“6”改为“4”',
    '2018年指标“双百工程资金” 清空，原为“6,000”',
  ])
  const theme = { occasion: '环境日', theme: '美丽中国' }
  expect(describeSetting('themes', null, { 2018: [theme] })).toEqual(['2018年宣传主题 填为“环境日 美丽中国”'])
})

test('第一次填写和认不出的设置也说得出来', () => {
  expect(describeSetting('unit', null, { name: '甲局', archivist: '', phone: '' })).toEqual([
    '单位名称 填为“甲局”',
  ])
  expect(describeSetting('fromLater', null, 1)).toEqual(['设置有改动'])
})
