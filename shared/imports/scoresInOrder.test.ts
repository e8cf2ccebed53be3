import { describe, expect, it } from 'vitest'
import { clipboardRows } from './clipboardTable'
import { scoresInOrder } from './scoresInOrder'

const scores = ['秦月', '何伟', '马骏', '李静'].map(name => ({ person: { id: null, name } }))
const data = { fullMarks: 100, scores }

function inOrder(text: string, from = 0) {
  const { entries, skipped } = scoresInOrder(clipboardRows({ text, html: '' }), data, from)
  const said = entries.map(
    ({ name, values }) => `${name} ${values.score ?? (values.isAbsent ? '缺考' : '—')}`,
  )
  return { said, skipped }
}

describe('粘贴一列没有姓名的得分', () => {
  it('goes down from the chosen person, an empty cell stands for one person', () => {
    expect(inOrder('85\r\n\r\n缺考\r\n', 1).said).toEqual(['何伟 85', '马骏 —', '李静 缺考'])
    expect(inOrder('得分\n85\n90').said).toEqual(['秦月 85', '何伟 90'])
    expect(inOrder('1\t85\t良好\n2\t90\t优秀').said).toEqual(['秦月 1', '何伟 2'])
  })

  it('lists what comes after the last person', () => {
    expect(inOrder('85\n90', 3)).toEqual({
      said: ['李静 85'],
      skipped: [{ text: '90', why: '成绩表到头了，没有对应的人' }],
    })
  })

  it('writes nothing when there is no score in the block', () => {
    expect(inOrder('红旗\t绿树').said).toEqual([])
  })
})
