/** Words with a numeral in them that count nothing. The first numeral of each is left out of the reading. */
const phrases = [
  // 固定的词
  '一定 一直 一致 一些 一切 一起 一般 一律 一旦 一向 一贯 一同 一线 一时 一体 一如 一面 一道 一并 一方面 一系列 一次性 一把手 一条龙 一盘棋 一张网',
  '一把尺 一览 一边 一点 一流 一心 一度 一股劲 一个样 一站式 一票否决 一岗双责 一事一议 一户一档 一人一 一案一 一栏 一户一 一类一 一企一 一村一 一路一',
  '十分 十足 十佳 百姓 百货 百年 百日 百强 百佳 百倍 百分百 百花 百业 百科 百家姓 千方百计 千家万户 千差万别  千里 千篇一律 千秋 千金 ',
  '万一 万众 万事 万物 万分 万全 万能 万家 万里 三农 三亚 三维 三角 三思 三令五申 三番五次 三天两头 五谷 五星 五官 五金 五湖 四海 四周 四季 四肢 四川 四面',
  '七夕 七嘴 八方 九州 双百 两岸 两侧 两旁 两边 两面性 两手 两翼 两节期间 两节前 两头 两会 二维 二手 二氧化 二次供水 二次污染 二次装修 二次利用 二次创业 二期工程 二级路',
  '七七 六六 一二三 三三两两 五五 二话 三心 五年规划 三年行动 十三五 十四五 十二五 十五五 十九大 二十大 十八大 十八届 十九届 二十届',
  // 口号、做法和制度
  '门前三包 门前四包 门前五包 门前六包 三包 新三包 四害 四乱 五乱 六乱 三乱 七乱 十乱 八乱 五小 六小 七小 八小 九小 十小 三无 四无 三创 四创 五创 六创 三长制 四长 三会一课 三高 两癌 三减三健 四早',
  '三严三实 两学一做 两个责任 两个维护 两个确立 四个意识 四个自信 四个全面 三个代表 五位一体 三位一体 六稳 六保 八项规定 三同时 三通一平 三清一改 四不两直 三区三线 两不愁 三保障',
  '三下乡 三支一扶 四好 四议两公开 五讲四美 三热爱 五老 五保 五险 五化 六化 四化 八化 七化 三化 六进 五进 七进 八进 九进 三进 四进 五有 四有 三有 六有 五员 四员 三员 两员 四清 五清 六清 三清 两清',
  '五个一 四个一 三个一 六个一 七个一 十个一 三个必须 六个严禁 三管三必须 四个到位 五个到位 六个到位 三个到位 两个到位 两病 六病 三线 四线 五线 两新 两代表 两高 三公 四风 五级书记 三级网格 三级甲等 二级甲等',
  '四大家 四邻 三大攻坚 四大行动 五大行动 六大行动 五大 六大 四大 三大 八大 七大 十大 两大 四类场所 一老一小 三中全会 四中全会 五中全会 六中全会 一中全会 二中全会 七中全会 三伏 三九 四旁 五水 三废 三脱 四网 三库',
  // 地名和校名
  '一中 二中 三中 四中 五中 六中 七中 八中 九中 十中 一小 二小 三小 二桥 一桥 三桥 二环 三环 一环 三里 五里 十里 八里 七里 九里 六里 四里 三峡 五强溪 五华 八达 九华 七星 五一 六一 七一 八一 三八 五四',
  '三楼 二楼 一楼 四楼 五楼 六楼 七楼 八楼 九楼 十楼 两河 双河 四方 三合 三阳 五爱 五洲',
]

const fixed = phrases
  .flatMap(line => line.split(' '))
  .filter(word => word !== '')
  .sort((one, other) => other.length - one.length)
const byFirst = new Map<string, readonly string[]>()
for (const word of fixed) byFirst.set(word.slice(0, 1), [...(byFirst.get(word.slice(0, 1)) ?? []), word])

/** How far a fixed phrase reaches that begins here; 0 for none. */
export function fixedPhraseAt(text: string, at: number): number {
  const word = byFirst.get(text[at] ?? '')?.find(one => text.startsWith(one, at))
  if (word !== undefined && !goesOn(word, text, at)) return word.length
  // 一户一策, 一区一品: no count.
  return /^一\p{Script=Han}一\p{Script=Han}/u.test(text.slice(at, at + 4)) ? 4 : 0
}

/** 十分钟, 一小时, 四季度, 得十分: the letters of a fixed phrase, but a number all the same. */
function goesOn(word: string, text: string, at: number): boolean {
  const next = text[at + word.length] ?? ''
  if (word.endsWith('小')) return next === '时'
  if (word.endsWith('季')) return next === '度'
  if (word === '十分') return next === '钟' || /[得扣加评计满为]$/u.test(text.slice(0, at))
  if (word === '一点') return /[一二三四五六七八九]/u.test(next)
  return false
}
