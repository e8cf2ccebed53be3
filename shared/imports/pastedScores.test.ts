import { describe, expect, it } from 'vitest'
import type { Directory, DirectoryPerson } from '../fields/field'
import { foldText } from '../domain/fold'
import { clipboardTable } from './clipboardTable'
import { readPastedScores, type PastedEntry, type PastedScores } from './pastedScores'

const staff = ['秦月', '何　伟', '欧阳文', '马骏', '李静', '李静', '阿依古丽·买买提', '𠮷川']
const sections = ['局领导', '综合科', '综合科', '林政科', '林政科', '综合科', '执法大队', '林政科']

const people: readonly DirectoryPerson[] = staff.map((name, index) => ({
  id: `p${index}`,
  name,
  section: sections[index] ?? '',
  post: '',
  from: null,
  to: null,
  initials: '',
}))
const directory: Directory = {
  all: people,
  byId: id => people.find(each => each.id === id),
  byName: name => people.filter(each => foldText(each.name) === foldText(name)),
  inOfficeOn: () => people,
}
const lines = people.map(({ id, name, section }) => ({ person: { id, name }, section }))

function paste(text: string, html = ''): PastedScores {
  const data = { fullMarks: 100, passMark: 60, knowledgeItems: 20, scores: lines }
  return readPastedScores(clipboardTable({ text, html }), {
    data,
    people: directory,
    sections: ['局领导', '综合科'],
  })
}

/** 秦月 85；何伟 缺考 …: what each row gives, and ? where the archivist is asked. */
function said({ entries }: PastedScores): string {
  return entries.map(sayOne).join('；')
}
function sayOne({ name, values, match, problems }: PastedEntry): string {
  const { score, isAbsent, retest, note } = values
  const place =
    match.is === 'line' && foldText(lines[match.place]?.person.name ?? '') !== name ? `→${match.place}` : ''
  const parts = [
    score ?? '',
    isAbsent ? '缺考' : '',
    retest === undefined ? '' : `补${retest}`,
    note === undefined ? '' : `(${note})`,
    match.is === 'line' ? '' : '?',
    problems.join('、'),
  ]
  return [`${name}${place}`, ...parts.filter(part => part !== '')].join(' ')
}

describe('粘贴成绩', () => {
  it.each([
    [
      'the whole sheet with title, padded names and a sum line',
      '健康知识测试成绩登记表\t\t\t\t\n序号\t姓　名\t科室\t得分\t补考\n1\t秦　月\t局领导\t85\t\n2\t何　伟\t综合科\t缺考\t72\n3\t欧阳文\t综合科\t58\t66\n合计\t3人\t\t143\t',
      '秦月 85；何伟 缺考 补72；欧阳文 58 补66',
    ],
    ['name and score without headings', '秦月\t85\n马骏\t90.5', '秦月 85；马骏 90.5'],
    [
      'running numbers and departments without headings',
      '1\t局领导\t秦月\t85\n2\t综合科\t何伟\t9\n3\t林政科\t马骏\t77',
      '秦月 85；何伟 9；马骏 77',
    ],
    [
      'full-width digits and units in other headings',
      '编号\t职工姓名\t性别\t卷面分（100分）\t名次\n1\t秦月\t女\t８５\t2\n2\t马骏\t男\t９0分\t1',
      '秦月 85；马骏 90',
    ],
    [
      'the total behind the marks of the parts',
      '姓名\t部门\t判断题\t单选题\t多选题\t总分\n秦月\t局领导\t38\t36\t16\t90\n马骏\t林政科\t30\t30\t8\t68',
      '秦月 90；马骏 68',
    ],
    [
      'the total behind the parts without headings',
      '秦月\t38\t36\t16\t90\n马骏\t30\t30\t8\t68',
      '秦月 90；马骏 68',
    ],
    [
      'the printed score sheet with two blocks side by side',
      '序号\t姓名\t股室\t得分\t备注\t序号\t姓名\t股室\t得分\t备注\n1\t秦月\t局领导\t95\t优秀\t3\t欧阳文\t综合科\t\t缺考\n2\t何伟\t综合科\t70\t\t4\t马骏\t林政科\t88\t迟到',
      '秦月 95；何伟 70；欧阳文 缺考；马骏 88 (迟到)',
    ],
    [
      'two blocks without headings',
      '1\t秦月\t局领导\t95\t21\t欧阳文\t综合科\t61\n2\t何伟\t综合科\t70\t22\t马骏\t林政科\t88',
      '秦月 95；何伟 70；欧阳文 61；马骏 88',
    ],
    [
      'reasons written instead of a score',
      '姓名\t成绩\n秦月\t请假\n何伟\t未参加\n欧阳文\t/\n马骏\t缺 考',
      '秦月 缺考 (请假)；何伟 缺考；欧阳文；马骏 缺考',
    ],
    [
      'a ticked column for 缺考',
      '姓名\t缺考\t分数\n秦月\t\t85\n何伟\t√\t\n马骏\t\t60',
      '秦月 85；何伟 缺考；马骏 60',
    ],
    [
      'a column 参考情况 where the tick means present',
      '姓名\t参考情况\t分数\n秦月\t√\t85\n何伟\t×\t',
      '秦月 85；何伟 缺考',
    ],
    [
      'headings of two rows',
      '序号\t姓名\t科室\t测试成绩\t\n\t\t\t得分\t补考成绩\n1\t秦月\t局领导\t55\t70\n2\t马骏\t林政科\t88\t',
      '秦月 55 补70；马骏 88',
    ],
    ['a list typed in a chat', '秦月 85\n何 伟 70\n欧阳文：缺考', '秦月 85；何伟 70；欧阳文 缺考'],
    [
      'a retest behind the score, seldom filled, without headings',
      '秦月\t55\t70\n何伟\t80\n马骏\t88',
      '秦月 55 补70；何伟 80；马骏 88',
    ],
    ['rare and long names', '姓名\t得分\n𠮷川\t66\n阿依古丽·买买提\t99', '𠮷川 66；阿依古丽·买买提 99'],
    [
      'namesakes by their department',
      '姓名\t科室\t得分\n李静\t综合科\t81\n李静\t林政科\t62',
      '李静 81；李静 62',
    ],
    ['namesakes without a department', '姓名\t得分\n李静\t81', '李静 81 ?'],
    ['somebody twice', '姓名\t得分\n秦月\t81\n秦月\t82', '秦月 81 ?；秦月 82 ?'],
    ['an unknown name', '姓名\t得分\n秦月\t81\n周涛\t75', '秦月 81；周涛 75 ?'],
    [
      'cells that are no score, and one above full marks',
      '姓名\t得分\n秦月\t9o\n何伟\t101\n马骏\t√',
      '秦月 得分“9o”不是分数；何伟 得分“101”超过满分 100 分；马骏 得分“√”不是分数',
    ],
    [
      'right answers of the paper',
      '姓名\t得分\t知识题答对数\n秦月\t81\t18\n何伟\t80\t21题',
      '秦月 81；何伟 80 知识答对“21题”超过 20 题',
    ],
    [
      'headings repeated on the second page',
      '姓名\t得分\n秦月\t81\n姓名\t得分\n马骏\t70\n平均分\t75.5',
      '秦月 81；马骏 70',
    ],
  ])('takes %s', (_what, text, expected) => {
    expect(said(paste(text))).toBe(expected)
  })

  it('sends namesakes to the right department', () => {
    const { entries } = paste('姓名\t科室\t得分\n李静\t综合科\t81\n李静\t林政科\t62')
    expect(entries.map(entry => entry.match)).toEqual([
      { is: 'line', place: 5 },
      { is: 'line', place: 4 },
    ])
  })

  it('takes the table of a web page', () => {
    const html = '<table><tr><td>姓名</td><td>得分</td></tr><tr><td>秦&nbsp;月</td><td>85</td></tr></table>'
    expect(said(paste('', html))).toBe('秦月 85')
  })

  it('lists every line it left out, with the reason', () => {
    const { skipped, entries } = paste('成绩表\n姓名\t得分\n秦月\t81\n\t77\n合计\t158\n填表人：周涛\t')
    expect(entries).toHaveLength(1)
    expect(skipped).toEqual([
      { text: '成绩表', why: '标题或表头' },
      { text: '姓名 得分', why: '标题或表头' },
      { text: '77', why: '没有姓名' },
      { text: '合计 158', why: '合计或说明' },
      { text: '填表人：周涛', why: '合计或说明' },
    ])
  })

  it('offers the choice where two columns could be the score', () => {
    const text = '姓名\t第一次成绩\t第二次成绩\n秦月\t81\t92\n马骏\t70\t95'
    const pasted = paste(text)
    expect(pasted.scoreChoices).toEqual(['第一次成绩', '第二次成绩'])
    expect(said(pasted)).toBe('秦月 81；马骏 70')
    const data = { fullMarks: 100, scores: lines }
    const table = clipboardTable({ text, html: '' })
    const second = readPastedScores(table, { data, people: directory, sections: [] }, 1)
    expect(said(second)).toBe('秦月 92；马骏 95')
  })

  it('says that a block has no names', () => {
    expect(paste('85\n90\n77')).toMatchObject({ hasNames: false, entries: [] })
  })
})
