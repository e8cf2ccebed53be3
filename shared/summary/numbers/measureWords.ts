/** Measure words in the offices' texts. What is not here is no unit: the number then stands without one. */
const words = [
  // 次数
  '次 场 场次 期 轮 批 批次 届 遍 趟 班次 节 课时 节次 站',
  // 人
  '人 人次 名 名次 位 户 户次 家 家次 对 口 岁 周岁 工日',
  // 物
  '个 份 条 张 块 幅 面 件 件次 项 套 本 册 部 台 台次 辆 辆次 车 车次 处 所 座 栋 幢 间 盏 盆 棵 株 片 顶 根 支 只',
  '袋 瓶 盒 箱 桶 包 粒 把 枚 篇 则 版 屏 页 题 道 类 种 门 例 起 宗 笔 封 组 段 具 堆 层 票 个人 枝 块次 艘 架 口 捆 筐 卷',
  '处次 条次 人份 人天 桌 期次 项次 单 帧 集 首 款 级 号 楼 号楼 室 单元 栋楼 条街 章',
  // 量
  '元 角 分 千克 公斤 斤 吨 克 毫克 升 毫升 米 千米 公里 里 厘米 毫米 平方米 平米 平方 平方公里 立方米 立方 方 亩 公顷 度',
  'kg KG g t L l mL ml km m cm mm ㎡ m² m2 m³ m3 ㎏ ℃ kW 千瓦 千瓦时 延米 余米 平方千米',
  '% ‰ 个百分点 百分点 倍 成 折',
  // 时间
  '小时 个小时 分钟 秒 秒钟 天 日 号 月 月份 个月 年 年度 周 周年 个星期 星期 季度 个季度 季 时 点 点钟 刻 旬 世纪 年代 个工作日 工作日 晚 夜 代',
]

const known = new Set(words.flatMap(line => line.split(' ')))
const longest = Math.max(...Array.from(known, word => word.length))

/** The longest measure word that the text goes on with; one space may stand before it. '' for none. */
export function measureAt(text: string, at: number): { readonly unit: string; readonly end: number } {
  const start = text[at] === ' ' ? at + 1 : at
  for (let length = longest; length > 0; length--) {
    const unit = text.slice(start, start + length)
    if (unit.length === length && known.has(unit) && !isCutShort(text, start + length, unit))
      return { unit, end: start + length }
  }
  return { unit: '', end: at }
}

/** Words that begin like a measure word: 个性, 项目, 条件, 处理, 人员, 家庭. The number before them has no unit of its own. */
const longer: Readonly<Record<string, RegExp>> = {
  人: /^(员|民|口|才|数|均|为|物|大|类|居)/u,
  位: /^(置|于|列|居)/u,
  项: /^目/u,
  条: /^(件|例)/u,
  处: /^(理|置|罚|级|长)/u,
  家: /^(庭|长|园|门)/u,
  户: /^(外|口|均)/u,
  部: /^(门|分|署|长|委|队)/u,
  面: /^(积|对|向|上)/u,
  间: /^隔/u,
  支: /^(部|队|持|出|援|付)/u,
  组: /^(织|长|建|成)/u,
  件: /^套/u,
  节: /^(日|约|前|后|水|能|气)/u,
  期: /^(间|满|刊)/u,
  段: /^落/u,
  口: /^(号|头|腔)/u,
  门: /^(前|口|卫|诊|店)/u,
  方: /^(面|式|案|法|便|位)/u,
  度: /^(假|过)/u,
  单: /^(位|元|独|项|次)/u,
  级: /^(别)/u,
  包: /^(括|含|片|保|干|户)/u,
  车: /^(辆|站|间|位|道|主)/u,
  层: /^(面|次|层)/u,
  台: /^(账|帐)/u,
  对: /^(于|照|象|全|辖|各|所|接)/u,
  把: /^(手|关)/u,
  版: /^(面|本)/u,
  页: /^面/u,
  道: /^(路|德)/u,
  点: /^(位|评|心)/u,
  分: /^(别|之|类|发|管|工|为|布|析|局)/u,
  成: /^(立|果|为|员|功|效|本|绩)/u,
  时: /^(间|段|刻|期)/u,
  日: /^(常|前|志)/u,
  月: /^票/u,
  堆: /^放/u,
  集: /^(中|体|贸)/u,
  首: /^(次|先|批)/u,
  卷: /^烟/u,
  票: /^据/u,
  名: /^(称|单|优|牌|录)/u,
  只: /^(有|要|能|是)/u,
  号: /^(召|码)/u,
  里: /^面/u,
  则: /^[^，。；、]{2}/u,
  室: /^(内|外)/u,
  代: /^(表|理)/u,
  晚: /^上/u,
}

function isCutShort(text: string, end: number, unit: string): boolean {
  const going = longer[unit]
  const next = text.slice(end, end + 3)
  return going ? going.test(next) : /^[a-zA-Z]+$/u.test(unit) && /^[a-zA-Z]/u.test(next)
}
