import { expect, test } from 'vitest'
import { applyFix } from './applyFix'
import { lintText } from './lintText'

/** [规则, 草稿, 改后]; null where only the writer can mend it. */
const faults: readonly (readonly [string, string, string | null])[] = [
  ['brackets', '根据沅办发电[2018]51号文件', '根据沅办发电〔2018〕51号文件'],
  ['brackets', '国卫发（2014）3号', '国卫发〔2014〕3号'],
  ['brackets', '州爱卫发【2019】第07号', '州爱卫发〔2019〕7号'],
  ['brackets', '沅办发电〔2018〕051号', '沅办发电〔2018〕51号'],
  ['brackets', '局发〔18〕5号', null],
  ['brackets', '印发《市民文明手册200份。', null],
  ['brackets', '印发市民文明手册》200份。', null],
  ['punctuation', '全年开展大扫除30次,清理垃圾6车', '全年开展大扫除30次，清理垃圾6车'],
  ['punctuation', '提高认识.加强领导', '提高认识。加强领导'],
  ['punctuation', '主要做法:一是加强领导，二是落实责任', '主要做法：一是加强领导，二是落实责任'],
  ['punctuation', '（一）宣传(含横幅）', '（一）宣传（含横幅）'],
  ['punctuation', '落实"双百工程资金', '落实“双百工程资金'],
  ['punctuation', '做好工作，，落实责任', '做好工作，落实责任'],
  ['punctuation', '落实责任、，做好工作', '落实责任，做好工作'],
  ['punctuation', '全局干部职工 积极参与，成效明显。', '全局干部职工积极参与，成效明显。'],
  ['width', '开展大扫除３０次', '开展大扫除30次'],
  ['width', '知晓率９２．５％', '知晓率92.5%'],
  ['doubledWords', '巩卫和创建创建省级文明县城', '巩卫和创建省级文明县城'],
  ['doubledWords', '桃花岭社区桃花岭社区网格', '桃花岭社区网格'],
  ['doubledWords', '取得了明显的的成效', '取得了明显的成效'],
  [
    'doubledWords',
    '全局干部职工积极参加卫生大扫除。全局干部职工积极参加卫生大扫除。',
    '全局干部职工积极参加卫生大扫除。',
  ],
  ['misspelt', '全体千部群众', '全体干部群众'],
  ['misspelt', '开展病媒生物防治', '开展病媒生物防制'],
  ['misspelt', '任务己完成', '任务已完成'],
  ['misspelt', '截止2018年底', '截至2018年底'],
  [
    'mixedNames',
    '创建省级文明县城，创成省级文明县城，争当省级文明城市',
    '创建省级文明县城，创成省级文明县城，争当省级文明县城',
  ],
  ['countedPoints', '存在不足：一是少数市民乱扔垃圾。', null],
  ['countedPoints', '一是加强领导；三是落实责任。', '一是加强领导；二是落实责任。'],
  ['countedPoints', '一要抓认识，二要抓落实，二要抓督查', '一要抓认识，二要抓落实，三要抓督查'],
  ['headingOrder', '一、组织领导\n三、主要做法', '一、组织领导\n二、主要做法'],
  ['headingOrder', '一、做法\n（一）宣传\n（一）整治', '一、做法\n（一）宣传\n（二）整治'],
  ['headingOrder', '二、做法', '一、做法'],
  ['conjunctions', '虽然做了工作，但是氛围不浓，但仍要努力。', null],
]

test.each(faults)('%s：“%s”查得出', (rule, text, right) => {
  const found = lintText(text).filter(one => one.rule === rule)
  expect(found).toHaveLength(1)
  const [first] = found
  if (!first) throw new Error('nothing found')
  expect(first.text).toBe(text.slice(first.start, first.end))
  expect(right === null ? first.fix : applyFix(text, first)).toBe(right)
})

test.each([
  '根据《湖南省爱卫办关于2018年工作的通知》（湘爱卫办〔2018〕3号），发放资料1,000份，9:30开始。',
  '1.加强领导。2.落实责任。',
  '一户一户上门，一个一个劝导，人人动手，家家参与。',
  '达到了目的的要求，的的确确有效，参与与支持并重，和和气气。',
  '三千部手机，上千部电话，自己完成了任务。',
  '统一是前提，第一要务是发展，之一是宣传。',
  '一是加强领导。二是落实责任。三是强化督查。',
  '一、组织领导\n二、主要做法\n（一）宣传\n1.横幅\n2.海报\n（二）整治\n1.大扫除\n三、不足',
  '虽然天气炎热，但是大家积极参加。尽管任务重，但凡有要求必落实。',
  '联系邮箱gwdaj@example.com，网址www.example.com。',
  '张　三　　李　四',
  '沅陵县司法局    2018年12月20日',
  '创建省级文明县城，巩固国家卫生县城。',
  '设“无烟单位”标牌，学《健康66条》。',
  '十一是法定假日，二十一是日期。',
])('“%s”没有可挑的', text => {
  expect(lintText(text)).toEqual([])
})

test('已经不在原处的字不改', () => {
  const [found] = lintText('全体千部群众')
  if (!found) throw new Error('nothing found')
  expect(applyFix('全体干部群众', found)).toBe('全体干部群众')
})
