import { describe, expect, it } from 'vitest'
import { wholeYear, type Period } from '../figures/period'
import { isFigureToken, plainText, textOf, type BoundText, type FigureToken } from './boundText'
import { compose } from './compose'
import { sampleArchive } from './sampleSummary'
import { boundTextType } from '../fields/boundText'

const field = { type: 'boundText', label: '正文' }
const { text, gaps } = compose(sampleArchive, wholeYear)
const written = plainText(text)

/** Facts of a real summary of the year, as `annual-summary.md` numbers them, and how the text says each. */
const facts: readonly (readonly [string, string])[] = [
  ['F01 研究部署', '研究部署巩固国家卫生县城和创建省级文明县城工作5次'],
  ['F02 领导小组调整', '因人事变动，于7月5日调整巩固国家卫生县城工作领导小组（沅司发〔2018〕21号）'],
  ['F03 组长、分管、协调', '党组书记、局长任组长，明确党组成员、副局长分管，由办公室负责日常协调'],
  ['F04 分片包干制度', '落实卫生分片包干制度'],
  ['F05 两种责任区', '公共区域6片、社区网格3片'],
  ['F06 检查与限期整改', '限期整改通知7件，已整改销号7件，对1件整改不力的追究了部门负责人责任'],
  ['F07 动员大会', '召开动员大会1次'],
  ['F08 机关横幅', '在机关悬挂横幅4条'],
  ['F09 社区横幅', '在社区网格悬挂横幅6条，共悬挂横幅10条'],
  ['F10 海报', '张贴海报24张'],
  ['F11 宣传栏', '健康教育、文明创建宣传栏6期'],
  ['F12 宣传资料', '共发放宣传资料600份'],
  ['F13 专人负责', '按照县爱卫办要求，落实专人负责资料的收集、整理和汇总'],
  ['F14 爱国卫生月', '第30个爱国卫生月为契机，4月4日开展“关注小环境 共享大健康”爱国卫生月'],
  ['F15 迎五一', '4月27日开展“全民大扫除 清爽迎五一”'],
  ['F16 迎中秋庆国庆', '9月21日开展“迎中秋庆国庆”爱国卫生月'],
  ['F17 周末大扫除', '“周末卫生大扫除”'],
  ['F18 建设街集中整治', '6月22日开展建设街城市管理集中整治'],
  ['F18 交通劝导员', '文明交通劝导员'],
  ['F19 大扫除', '卫生大扫除30余次，其中机关办公责任区8次、社区网格20次、街道6次'],
  ['F20 陈旧垃圾', '清理机关院落陈旧垃圾6车'],
  ['F21 文明手册', '《沅陵县市民文明手册》200份'],
  ['F22 素养66条', '《中国公民健康素养66条》400份'],
  ['F23 无烟单位', '创建“无烟单位”'],
  ['F24 文体活动', '机关职工健步走、职工羽毛球赛等文体活动2次'],
  ['F25 培训', '文明礼仪培训2次'],
  ['F26 测试', '健康教育知识测试2次'],
  ['F27 文明单位、窗口、家庭', '文明单位1个、文明窗口2个、文明家庭1个'],
  ['F28 各股室分工', '分工负责，把巩卫工作与日常工作结合起来'],
  ['F29 保洁安排表', '日常保洁值日安排表，按办公区域责任到人'],
  ['F30 联系社区', '联系桃花岭社区'],
  ['F31 进社区大扫除', '进社区，全年在社区和网格开展大扫除20次'],
  ['F32 四乱整治', '“四乱”整治'],
  [
    'F33 依据文件',
    '根据县委办、政府办《关于深入开展县直及省市驻沅单位进社区实施“双百工程”的通知》（沅办发电〔2018〕51号）',
  ],
  ['F34 双百资金', '“双百工程”专项资金6000元'],
  ['F35 文明创建资助', '文明创建资助15000元，共21000元'],
  ['F36 路口', '电信路口、文化南路口'],
  ['F37 包路段', '6月、9月、10月，中医院至二中路口'],
  ['F38 劝导行为', '出店经营、乱贴乱画、乱丢乱扔'],
  ['F39 专业队伍', '聘请专业灭四害队伍（沅陵县洁康有害生物防治服务部）'],
  ['F40 作业地点', '下水道、卫生间、垃圾堆放点'],
  ['F41 防四害作业', '防四害作业5次'],
  ['F43 职能四项', '普法宣传1次'],
  ['F43 职能四项', '矛盾纠纷排查化解1次'],
  ['F43 职能四项', '特殊人群管理1次'],
  ['F43 职能四项', '公共法律服务1次'],
  ['F44 不足', '少数市民仍有乱扔垃圾等习惯性行为，浓厚的巩卫氛围尚未形成；二是少数干部职工'],
  ['F45 打算', '一是进一步提高认识'],
  ['F45 打算', '二是进一步明确职责'],
  ['F45 打算', '三是进一步狠抓落实'],
  ['F46 目标', '创建省级文明县城、迎国卫复审的目标'],
]

function figures({ blocks }: BoundText): readonly FigureToken[] {
  return blocks.flatMap(block =>
    block.parts.flatMap(part => ('token' in part && isFigureToken(part.token) ? [part.token] : [])),
  )
}

describe('the summary of the sample year', () => {
  it.each(facts)('states %s', (_name, words) => {
    expect(written).toContain(words)
  })

  it('states 45 of the 46 facts; the density within the standard has no test result behind it and is not claimed', () => {
    expect(new Set(facts.map(([name]) => name.slice(0, 3))).size).toBe(45)
    expect(written).not.toMatch(/密度/u)
    expect(written).not.toContain('每周')
  })

  it('keeps the exact number behind 30余次', () => {
    const cleanups = figures(text).find(token => textOf(token) === '30余次')
    expect(cleanups?.value).toBe(34)
  })

  it('has every number of the records as a bound one: nothing with a measure word is typed', () => {
    const typed = text.blocks.flatMap(block =>
      block.parts.flatMap(part => ('text' in part ? [part.text] : [])),
    )
    expect(typed.filter(words => /\d+[次条期份车元件片张人]/u.test(words))).toEqual([])
  })

  it('has no gap in a full year, and can be kept in a record', () => {
    expect(gaps).toEqual([])
    expect(boundTextType.isValid(JSON.parse(JSON.stringify(text)), field)).toBe(true)
  })

  it('leaves no sign of the outline and no torn punctuation', () => {
    expect(written).not.toMatch(/[{}【】｜]|[，、；][，。；]|。。|（）|〔(?!20)/u)
  })
})

describe('a summary of part of the year', () => {
  const half: Period = { length: 'half', number: 1 }
  const first = plainText(compose(sampleArchive, half).text)

  it('counts its months only, and names the leading group of its last day', () => {
    expect(first).toContain('2018年上半年巩固国家卫生县城工作总结')
    expect(first).toContain('上半年开展卫生大扫除19次')
    expect(first).toContain('由党组成员、副局长任组长')
    expect(first).not.toContain('15000元')
  })

  it('keeps what stands all year', () => {
    expect(first).toContain('公共区域6片')
    expect(first).toContain('三是进一步狠抓落实')
  })

  it('names what its months lack, and where to register it', () => {
    const { text: third, gaps: lacking } = compose(sampleArchive, { length: 'quarter', number: 3 })
    expect(plainText(third)).not.toContain('测试')
    expect(lacking).toContainEqual(
      expect.objectContaining({
        text: '没有“健康知识测试”的记录',
        kind: 'quiz',
        heading: '健康教育，群防群控',
      }),
    )
  })
})

describe('a summary without records', () => {
  it('has no empty sentence, and every sentence of the outline as a gap', () => {
    const empty = compose({ ...sampleArchive, records: [] }, wholeYear)
    expect(empty.text.blocks.map(block => block.style)).toEqual(['title', 'paragraph'])
    expect(empty.gaps.length).toBeGreaterThan(15)
    expect(empty.gaps.every(gap => gap.kind !== null)).toBe(true)
  })
})

describe('an outline that a unit changed', () => {
  it('is written as it stands there', () => {
    const outline = '＃{单位}小结\n\n一、培训\n\n办培训{健康教育培训}〔，{有：表彰}受表彰〕。'
    expect(plainText(compose(sampleArchive, wholeYear, outline).text)).toBe(
      '沅陵县司法局小结\n一、培训\n办培训2次。',
    )
  })

  it('tells a name that no ledger has', () => {
    const { gaps: mistakes } = compose(sampleArchive, wholeYear, '开展{植树}。')
    expect(mistakes.map(gap => gap.text)).toEqual(['提纲要改：没有叫“植树”的台账、指标或栏目'])
  })

  it('tells a bracket that is not closed', () => {
    const { gaps: mistakes } = compose(sampleArchive, wholeYear, '开展〔{会议}。')
    expect(mistakes.map(gap => gap.text)).toEqual(['提纲要改：“〔”没有合上'])
  })
})
