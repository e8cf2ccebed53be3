import { describe, expect, test } from 'vitest'
import { readMoney } from '../domain/money'
import { readNumber } from '../domain/readNumber'
import { timeSpanType } from './timeSpan'
import { splitNames } from './people'
import { contextOf } from './testContext'

const times: readonly (readonly [string, string])[] = [
  ['15:00—16:10', '15:00—16:10'],
  ['15:00-16:10', '15:00—16:10'],
  ['15：00－16：10', '15:00—16:10'],
  ['15:00~16:10', '15:00—16:10'],
  ['15:00～16:10', '15:00—16:10'],
  ['15:00至16:10', '15:00—16:10'],
  ['15:00到16:10', '15:00—16:10'],
  ['15:00――16:10', '15:00—16:10'],
  ['15:00 – 16:10', '15:00—16:10'],
  ['9:30', '09:30'],
  ['9：30', '09:30'],
  ['9点', '09:00'],
  ['9时30分', '09:30'],
  ['上午9时', '09:00'],
  ['上午九点半', '09:30'],
  ['下午3点', '15:00'],
  ['下午三点一刻', '15:15'],
  ['下午3点—5点', '15:00—17:00'],
  ['下午三点至五点半', '15:00—17:30'],
  ['下午2:30-4:00', '14:30—16:00'],
  ['上午9:00-下午4:30', '09:00—16:30'],
  ['晚上7点半', '19:30'],
  ['中午12点', '12:00'],
  ['中午1点', '13:00'],
  ['1500', '15:00'],
  ['0930-1100', '09:30—11:00'],
  ['15.30', '15:30'],
  ['15', '15:00'],
  ['15:00:00', '15:00'],
  ['９：００', '09:00'],
]

describe('时间', () => {
  test.each(times)('“%s” is read as %s', (text, shown) => {
    const reading = timeSpanType.read(text, { type: 'timeSpan', label: '时间' }, contextOf())
    expect(reading.ok && reading.value && timeSpanType.toText(reading.value, never, contextOf())).toBe(shown)
  })

  test.each(['25:00', '9:75', '全天', '9-10-11', '下午', '15:00—以后'])('“%s” is refused', text => {
    expect(timeSpanType.read(text, never, contextOf()).ok).toBe(false)
  })
})

const never = { type: 'timeSpan', label: '时间' }

describe('数目和金额', () => {
  test.each([
    ['39', 39, ''],
    ['３９', 39, ''],
    ['39人', 39, '人'],
    ['39 人次', 39, '人次'],
    ['1,200', 1200, ''],
    ['1，200', 1200, ''],
    ['十二', 12, ''],
    ['二十', 20, ''],
    ['三十九人', 39, '人'],
    ['一百', 100, ''],
    ['一百二十人', 120, '人'],
    ['二百零五', 205, ''],
    ['一千零四十', 1040, ''],
    ['〇', 0, ''],
    ['92.5', 92.5, ''],
    ['９２．５分', 92.5, '分'],
  ])('“%s” is %d', (text, value, unit) => {
    expect(readNumber(text)).toEqual({ value, unit })
  })

  test.each([
    '',
    '人',
    '39人40',
    '12,34',
    '一万',
    '百',
    '十百',
    '五六十',
    '一百二',
    '40多人',
    '四十余人',
    '1.2.3',
    '约40',
  ])('“%s” is no number', text => {
    expect(readNumber(text)).toBeNull()
  })

  test.each([
    ['6000', 600_000],
    ['6,000.00', 600_000],
    ['6,000.5', 600_050],
    ['¥300', 30_000],
    ['￥300.00元', 30_000],
    ['2.2万元', 2_200_000],
    ['1.5万', 1_500_000],
    ['300元整', 30_000],
    ['０．１', 10],
  ])('“%s” is %d 分', (text, fen) => {
    expect(readMoney(text)).toBe(fen)
  })
})

describe('姓名', () => {
  test.each([
    ['张三、李四；王　五', ['张三', '李四', '王五']],
    ['张三，李四,王五', ['张三', '李四', '王五']],
    ['张　三', ['张三']],
    ['张　三　李四', ['张三', '李四']],
    ['张三 李四\n王五', ['张三', '李四', '王五']],
    ['、张三、', ['张三']],
    ['镕喆、𫖯', ['镕喆', '𫖯']],
    ['阿不都·卡德尔、李四', ['阿不都·卡德尔', '李四']],
    ['', []],
  ])('“%s” names the right people', (text, names) => {
    expect(splitNames(text)).toEqual(names)
  })
})
