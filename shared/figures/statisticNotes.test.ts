import { describe, expect, it } from 'vitest'
import { statisticNotes } from './statisticNotes'

function note(data: Parameters<typeof statisticNotes>[0], id: string) {
  return statisticNotes(data).find(each => each.id === id)
}

describe('统计的算法说明', () => {
  const scores = [
    { person: { id: null, name: '谭海波' }, score: 81.5 },
    { person: { id: null, name: '向娟' }, score: 59 },
    { person: { id: null, name: '李琳' }, isAbsent: true },
  ]
  const data = { fullMarks: 100, passMark: 60, scores }

  it('shows a rate with its formula and its numbers', () => {
    expect(note(data, 'satRate')).toEqual({
      id: 'satRate',
      label: '参考率',
      value: '66.67',
      unit: '%',
      formula: '参考率 = 实考 ÷ 应考',
      numbers: '2 ÷ 3 = 66.67%',
    })
    expect(note(data, 'average')).toMatchObject({ value: '70.25', numbers: '140.5 ÷ 2 = 70.25 分' })
    expect(note(data, 'max')).toMatchObject({ value: '81.5', numbers: '谭海波' })
  })

  it('says what is missing where nothing can be computed', () => {
    expect(note(data, 'excellentRate')).toMatchObject({ value: '—', unit: '', numbers: '优秀线没有填' })
    expect(note({ ...data, scores: [] }, 'satRate')).toMatchObject({ value: '—', numbers: '成绩表还没有人' })
    expect(note({ ...data, knowledgeItems: 20 }, 'awareness')).toMatchObject({
      value: '—',
      numbers: '还差 2 人的知识题答对数，算不出',
    })
  })

  it('shows 知晓率 only where the paper has knowledge items, and never as 合格率', () => {
    expect(note(data, 'awareness')).toBeUndefined()
    const answered = scores.map(line => (line.score === undefined ? line : { ...line, knowledgeRight: 15 }))
    expect(note({ ...data, knowledgeItems: 20, scores: answered }, 'awareness')).toMatchObject({
      value: '75.00',
      formula: '健康知识知晓率 = Σ 答对知识题数 ÷（知识题数 × 实考）',
      numbers: '30 ÷（20 × 2）= 75.00%',
    })
  })

  it('shows 未录 only while somebody is not entered', () => {
    expect(note(data, 'notEntered')).toBeUndefined()
    expect(note({ ...data, scores: [...scores, {}] }, 'notEntered')).toMatchObject({ value: '1' })
  })

  it('lists nine statistics for the strip, in the order of the score sheet', () => {
    expect(
      statisticNotes(data)
        .slice(0, 9)
        .map(each => each.label),
    ).toEqual(['应考', '实考', '缺考', '参考率', '合格率', '优秀率', '平均分', '最高', '最低'])
  })
})
