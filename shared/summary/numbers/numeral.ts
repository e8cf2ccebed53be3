import { readChineseNumber } from '../../domain/readNumber'

/** The bare number at a place, with 余 and 万 but without its measure word. */
export type Numeral = {
  readonly end: number
  readonly value: number
  readonly upTo: number | null
  readonly atLeast: boolean
  readonly isChinese: boolean
  /** 百余, 千: the numeral has no digit before its power. */
  readonly isBarePower: boolean
  /** The sign is part of the number: 80%, 百分之八十. */
  readonly unit: '' | '%' | '‰' | '分之'
}

const arabic = /(\d{1,3}(?:[,，]\d{3})+(?![\d])|\d{1,3}(?: \d{3})+(?=[^\d ])|\d+)(\.\d+)?/uy
const chinese = /[〇○零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]+/uy
const point = /点([〇零一二三四五六七八九]+)/uy
const some = /[余多几来]/u
const scale = /([余多几来])?(百万|千万|十万|万|亿|千|百)([余多几来])?/uy
const scales: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 10_000,
  十万: 100_000,
  百万: 1_000_000,
  千万: 10_000_000,
  亿: 100_000_000,
}

/** Text must be folded to half width. Null where no number begins. */
export function numeralAt(text: string, at: number): Numeral | null {
  return percentAt(text, at) ?? arabicAt(text, at) ?? chineseAt(text, at)
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** 百分之八十, 千分之三, 三分之二. */
function percentAt(text: string, at: number): Numeral | null {
  const head = match(/([一二三四五六七八九十百千]+)分之/uy, text, at)
  if (!head) return null
  const part = numeralAt(text, at + head[0].length)
  const whole = head[1] === '百' ? 100 : head[1] === '千' ? 1000 : readChineseNumber(head[1] ?? '')
  if (!part || part.unit !== '' || whole === null) return null
  if (whole === 100) return { ...part, unit: '%', isBarePower: false }
  if (whole === 1000) return { ...part, unit: '‰' }
  return { ...part, value: part.value / whole, unit: '分之' }
}

function arabicAt(text: string, at: number): Numeral | null {
  if (/\d/u.test(text[at - 1] ?? '')) return null
  const found = match(arabic, text, at)
  if (!found) return null
  let value = Number(`${(found[1] ?? '').replace(/[,， ]/gu, '')}${found[2] ?? ''}`)
  let end = at + found[0].length
  let atLeast = false
  const sign = /^\s?([%‰])/u.exec(text.slice(end, end + 2))
  if (sign) return { ...plain, end: end + sign[0].length, value, unit: sign[1] === '%' ? '%' : '‰' }
  const power = match(scale, text, end)
  // 5千米, 3百货, 20多万: a power only where no longer word begins with it.
  if (power && !/^[千百](米|克|瓦|伏|货|合|姓)/u.test(text.slice(end, end + 2))) {
    value = times(value, scales[power[2] ?? ''] ?? 1)
    end += power[0].length
    atLeast = power[1] !== undefined || power[3] !== undefined
    const rest = match(/(\d+)(千|百)?/uy, text, end)
    if (rest && !atLeast) {
      value += Number(rest[1]) * (scales[rest[2] ?? ''] ?? 1)
      end += rest[0].length
    }
  }
  if (!atLeast && some.test(text[end] ?? '')) {
    atLeast = isSome(text, end)
    if (atLeast) end += 1
  } else if (text[end] === '+' && !/[\dA-Za-z]/u.test(text[end + 1] ?? '')) {
    atLeast = true
    end += 1
  }
  return { ...plain, end, value, atLeast }
}

const plain = { upTo: null, atLeast: false, isChinese: false, isBarePower: false, unit: '' } as const

/** 余 and 多 behind a number belong to it; 来 and 几 only before a measure word: 20来人, 30来访. */
function isSome(text: string, at: number): boolean {
  if (/^[来几]/u.test(text.slice(at)))
    return /^[来几](?:人|个|次|名|岁|天|年|万|份|位|户|家|处|场|条|斤|吨|米)/u.test(text.slice(at))
  return !text.startsWith('余下', at)
}

/** 2.2 × 10000 is 22000 and not 22000.000000000004. */
function times(value: number, power: number): number {
  return Math.round(value * power * 1000) / 1000
}

function chineseAt(text: string, at: number): Numeral | null {
  const found = match(chinese, text, at)
  if (!found) return null
  const signs = foldDigits(found[0])
  let end = at + found[0].length
  const decimals = match(point, text, end)
  const read = readSigns(signs)
  if (!read) return null
  let { value } = read
  let atLeast = false
  if (decimals && read.upTo === null) {
    value = Number(`${value}.${Array.from(decimals[1] ?? '', sign => readChineseNumber(sign) ?? 0).join('')}`)
    end += decimals[0].length
  }
  if (some.test(text[end] ?? '') && isSome(text, end)) {
    atLeast = true
    end += 1
  }
  const power = match(/(万|亿)([余多])?/uy, text, end)
  if (power && (atLeast || decimals)) {
    value = times(value, scales[power[1] ?? ''] ?? 1)
    end += power[0].length
    if (power[2] !== undefined) atLeast = true
  }
  return { ...plain, end, value, upTo: read.upTo, atLeast, isChinese: true, isBarePower: read.isBarePower }
}

function foldDigits(text: string): string {
  const formal = '壹贰叁肆伍陆柒捌玖拾佰仟○'
  const common = '一二三四五六七八九十百千〇'
  return Array.from(text, sign => common[formal.indexOf(sign)] ?? sign).join('')
}

type Signs = { readonly value: number; readonly upTo: number | null; readonly isBarePower: boolean }

function readSigns(signs: string): Signs | null {
  if (/^[百千万亿]+$/u.test(signs)) {
    const value = scales[signs]
    return value === undefined ? null : { value, upTo: null, isBarePower: true }
  }
  const range = /^(.*?)([一二三四五六七八])([二三四五六七八九])([十百千万]?)$/u.exec(signs)
  // 三四次, 五六十, 十五六: two digits one after the other are from … to …; 二〇一八 and 三四五 are written out.
  if (range && /^$|[十百千万]$/u.test(range[1] ?? '')) {
    const [, head = '', one = '', next = '', power = ''] = range
    const low = readBig(`${head}${one}${power}`)
    const high = readBig(`${head}${next}${power}`)
    if (low === null || high === null || (readChineseNumber(next) ?? 0) - (readChineseNumber(one) ?? 0) !== 1)
      return null
    return { value: low, upTo: high, isBarePower: false }
  }
  const value = readBig(signs)
  return value === null ? null : { value, upTo: null, isBarePower: false }
}

/** Up to 亿: what stands before 亿 and 万 is read by itself. */
function readBig(signs: string): number | null {
  for (const [sign, power] of [
    ['亿', 100_000_000],
    ['万', 10_000],
  ] as const) {
    const at = signs.lastIndexOf(sign)
    if (at < 0) continue
    const high = readBig(signs.slice(0, at))
    const rest = signs.slice(at + 1).replace(/^零/u, '')
    const low = rest === '' ? 0 : readBig(rest)
    if (high === null || low === null || low >= power) return null
    // 一万二 is 12000 when spoken: not clear enough to be read.
    if (rest.length === 1 && signs[at + 1] !== '零' && rest !== '十') return null
    return high * power + low
  }
  return readChineseNumber(signs)
}
