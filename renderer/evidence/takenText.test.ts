import { expect, test } from 'vitest'
import { takenText } from './takenText'

test('the time of a photograph stands beside the day of the event, without judging', () => {
  expect(takenText('2018-04-02T09:11:05', '2018-03-30')).toBe('拍摄于 2018年4月2日 09:11，比记录日期晚 3 天')
  expect(takenText('2018-03-30T15:12:00', '2018-03-30')).toBe('拍摄于 2018年3月30日 15:12，与记录日期同一天')
  expect(takenText('2017-12-31T23:59:59', '2018-01-01')).toBe(
    '拍摄于 2017年12月31日 23:59，比记录日期早 1 天',
  )
})

test('without a time or without a day nothing is made up', () => {
  expect(takenText(null, '2018-03-30')).toBe('')
  expect(takenText('昨天', '2018-03-30')).toBe('')
  expect(takenText('2018-04-02T09:11:05', '')).toBe('拍摄于 2018年4月2日 09:11')
})
