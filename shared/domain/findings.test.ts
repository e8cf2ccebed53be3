import { expect, test } from 'vitest'
import { inspection } from '../kinds/inspection'
import { findingsOf } from './findings'

const found = (data: Record<string, unknown>) => findingsOf(inspection.opens ?? never(), data)
function never(): never {
  throw new Error('检查 opens nothing')
}

test('扣了分或写了原因的项目各是一个问题，满分的不是', () => {
  const items = [
    { item: '地面', full: 10, score: 7, reason: '二楼卫生间地面积水' },
    { item: '门窗', full: 10, score: 10 },
    { item: '厕所', full: 10, score: 8 },
    { item: '绿化', reason: '花坛有烟头' },
    { item: '墙面', full: 10, score: 10, reason: '无' },
    { full: 10, score: 9.5 },
  ]
  expect(found({ items, problems: '另写的话' })).toEqual([
    { item: '地面', what: '二楼卫生间地面积水' },
    { item: '厕所', what: '厕所扣 2 分' },
    { item: '绿化', what: '花坛有烟头' },
  ])
})

test.each(['无', '无明显问题', '没有问题', '未发现异常', '', '暂无'])('写着“%s”就是没有问题', problems => {
  expect(found({ problems })).toEqual([])
})

test('没有项目分时一句话一个问题，编号去掉，同样的话只算一次', () => {
  expect(
    found({ problems: '1.档案室纸箱堆放；（二）三楼走廊烟头 3 个。\n3、 停车棚杂物\n停车棚 杂物' }).map(
      one => one.what,
    ),
  ).toEqual(['档案室纸箱堆放', '三楼走廊烟头 3 个', '停车棚杂物'])
  expect(found({ problems: '2.5 米水沟未清' }).map(one => one.what)).toEqual(['2.5 米水沟未清'])
})

test('读不懂的内容不会弄坏检查', () => {
  expect(found({ items: '乱写', problems: 7 })).toEqual([])
  expect(found({ items: [null, 3, { score: '甲' }] })).toEqual([])
})
