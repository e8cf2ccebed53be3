import type { NumberRole } from './numberMention'

/** A stretch of the text whose numbers all have one role. */
export type Region = { readonly start: number; readonly end: number; readonly role: NumberRole }

const opening = '《“‘「『〈'
const closing = '》”’」』〉'

const patterns: readonly (readonly [NumberRole, RegExp])[] = [
  // 沅办发电〔2018〕51号, with whatever brackets were at hand; 2018年第5号; 第12号令
  ['document', /[〔\[［【(（{〈<]\s*(?:19|20)\d{2}\s*[〕\]］】)）}〉>]\s*第?\s*\d+\s*号/gu],
  ['document', /[〔\[［【]\s*(?:19|20)\d{2}\s*[〕\]］】]/gu],
  ['document', /(?<=[发办函字令通会纪阅电党委组文政卫爱教建])(?:19|20)\d{2}年?\s*第?\s*\d+\s*号/gu],
  ['document', /第\s*\d+\s*号(?=令|文|公告|通知|文件|简报)/gu],
  ['document', /(?:GB|DB|HJ|WS|CJJ?|JGJ|DA|ISO|NY)[/A-Z\d]*\s*\d+(?:\.\d+)?(?:[-—–]\d{4})?/gu],
  // 2018.3.5, 2018-03, 2018/3/5, 12·4, 8:30
  ['date', /(?<!\d)(?:19|20)\d{2}\s*[.\-/]\s*\d{1,2}(?:\s*[.\-/]\s*\d{1,2})?(?![\d%])/gu],
  ['date', /(?<![\d.])\d{1,2}[·•]\d{1,2}(?!\d)/gu],
  [
    'date',
    /(?<![\d.])(?:1[0-2]|[1-9])\.(?:[12]\d|3[01]|[1-9])(?=世界|国际|全国|宪法|宣传|消防|护士|国家|无烟|艾滋)/gu,
  ],
  ['date', /(?<!\d)(?:[01]?\d|2[0-4])[:：][0-5]\d(?!\d)/gu],
  ['date', /(?<=月)(?:初)?[一二三四五六七八九十]{1,3}(?!\s*[一二三四五六七八九十月次个场期])/gu],
  ['date', /(?:星期|周|礼拜)[一二三四五六](?!\s*[次场期])/gu],
  [
    'date',
    /(?:三八|五四|五一|六一|七一|八一|十一|元旦|3\.8|5\.1)(?=国际|妇女|青年|劳动|儿童|建党|建军|国庆|期间|假期|小长假|节|前后|黄金)/gu,
  ],
  // 电话、证件、网址
  ['other', /(?<![\d.])1[3-9]\d{9}(?!\d)/gu],
  ['other', /(?<!\d)(?:\(?0\d{2,3}\)?[-—\s]?)\d{7,8}(?!\d)/gu],
  ['other', /(?<![\d.,])\d{7,}[\dXx]*(?![\d.]|\s*[万元份人张个斤]|[余多])/gu],
  ['other', /\d{3,4}(?=热线|服务电话|平台|国道|省道|县道|高速|工程|行动|工作法|模式|计划)/gu],
  ['other', /(?<=国道|省道|县道|[GSXY])\d{2,4}/gu],
  ['other', /[A-Za-z]+-?\d[\dA-Za-z.]*/gu],
  ['other', /\d+\s*[:：]\s*\d+/gu],
  ['other', /\d+\s*[/+×xX*]\s*(?:\d+|N)/gu],
  ['other', /24小时(?=值班|不间断|在线|监控|服务|热线|保洁|巡查|待命|开放|轮)/gu],
]

/** Titles, document numbers, dates and the like. A number that stands in several takes the first of the answer. */
export function textRegions(text: string): readonly Region[] {
  return [
    ...quoted(text),
    ...patterns.flatMap(([role, pattern]) =>
      Array.from(text.matchAll(pattern), match => ({
        start: match.index,
        end: match.index + match[0].length,
        role,
      })),
    ),
  ]
}

/** 《…》 is always a title; “…” is one while it is short and no sentence of its own. */
function quoted(text: string): readonly Region[] {
  const regions: Region[] = []
  const open: { readonly sign: number; readonly at: number }[] = []
  let straight = -1
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (sign === '\n') {
      open.length = 0
      straight = -1
    } else if (opening.includes(sign)) open.push({ sign: opening.indexOf(sign), at })
    else if (closing.includes(sign)) {
      const start = open.findLast(one => one.sign === closing.indexOf(sign))
      if (!start) continue
      open.splice(open.indexOf(start))
      if (sign === '》' || sign === '〉' || isName(text.slice(start.at + 1, at)))
        regions.push({ start: start.at, end: at + 1, role: 'title' })
    } else if (sign === '"') {
      if (straight >= 0 && isName(text.slice(straight + 1, at)))
        regions.push({ start: straight, end: at + 1, role: 'title' })
      straight = straight >= 0 ? -1 : at
    }
  }
  return regions
}

function isName(words: string): boolean {
  return words.length <= 40 && !/[。；！？!?;]/u.test(words)
}
