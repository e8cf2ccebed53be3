import { readChineseNumber } from '../domain/readNumber'
import { fixedPhraseAt } from './numbers/fixedPhrases'
import { foldDigits } from './numbers/foldDigits'
import { listMarks } from './numbers/listMarks'
import { measureAt } from './numbers/measureWords'
import type { NumberMention } from './numbers/numberMention'
import { numeralAt, type Numeral } from './numbers/numeral'
import { roleOf } from './numbers/roleOf'
import { isBefore, surroundings } from './numbers/roundness'
import { shareUnits } from './numbers/shareUnits'
import { textRegions, type Region } from './numbers/textRegions'

/** Every number of a text in its order, with what it counts and what part it plays there. */
export function readNumbers(text: string): readonly NumberMention[] {
  const width = foldDigits(text)
  const marks = listMarks(width)
  const regions = textRegions(width)
  const folded = withoutDatePoints(width, regions)
  const mentions: NumberMention[] = []
  let at = 0
  while (at < folded.length) {
    const mark = marks.find(one => one.start === at)
    if (mark) {
      mentions.push(listMention(text, mark))
      at = mark.end
      continue
    }
    const skip = fixedPhraseAt(folded, at)
    if (skip > 0) {
      mentions.push(...named(text, at, regions))
      at += skip
      continue
    }
    const numeral = numeralAt(folded, at)
    if (!numeral) {
      at++
      continue
    }
    const mention = mentionOf(text, folded, at, numeral, regions)
    if (mention) mentions.push(mention)
    at = mention?.end ?? numeral.end
  }
  return shareUnits(folded, mentions)
}

/** 2018.3.5 is three numbers and not 2018.3. */
function withoutDatePoints(text: string, regions: readonly Region[]): string {
  return regions
    .filter(region => region.role === 'date')
    .reduce(
      (all, { start, end }) =>
        all.slice(0, start) + all.slice(start, end).replaceAll('.', '·') + all.slice(end),
      text,
    )
}

function listMention(
  text: string,
  { start, end, value }: { readonly start: number; readonly end: number; readonly value: number },
): NumberMention {
  const role = 'list'
  return {
    text: text.slice(start, end),
    start,
    end,
    value,
    upTo: null,
    atLeast: false,
    about: null,
    unit: '',
    role,
  }
}

/** “四害”: a word that counts nothing, but its numeral stands in a name. */
function named(text: string, at: number, regions: readonly Region[]): readonly NumberMention[] {
  const isNamed = regions.some(one => one.role === 'title' && one.start < at && at < one.end)
  const value = readChineseNumber(text[at] ?? '')
  if (!isNamed || value === null) return []
  const base = {
    text: text[at] ?? '',
    start: at,
    end: at + 1,
    upTo: null,
    atLeast: false,
    about: null,
    unit: '',
  }
  return [{ ...base, value, role: 'title' }]
}

/** Null for a numeral that is part of a word: 一致, 数十, 千家万户. */
function mentionOf(
  text: string,
  folded: string,
  at: number,
  numeral: Numeral,
  regions: readonly Region[],
): NumberMention | null {
  const region = regions.find(one => one.start <= at && at < one.end)
  const measured =
    numeral.unit === '' ? measureAt(folded, numeral.end) : { unit: numeral.unit, end: numeral.end }
  const unit = measured.unit === '分之' ? '' : measured.unit
  if (numeral.isChinese && numeral.unit === '' && !region && isPartOfWord(folded, at, numeral, unit))
    return null
  if (region && numeral.isChinese && unit === '' && folded.slice(at, numeral.end) === '一') return null
  const around = surroundings(folded, at, measured.end, numeral.isBarePower)
  const { start, end } = region ? { start: at, end: measured.end } : around
  const about = around.about
  const atLeast = numeral.atLeast || around.atLeast
  const role =
    region?.role ??
    roleOf({
      text: folded,
      start: at,
      numberEnd: numeral.end,
      end,
      value: numeral.value,
      unit,
      isChinese: numeral.isChinese,
      isBarePower: numeral.isBarePower && numeral.unit === '',
      isInexact: atLeast || about !== null,
    })
  const { value, upTo } = numeral
  return { text: text.slice(start, end), start, end, value, upTo, atLeast, about, unit, role }
}

function isPartOfWord(folded: string, at: number, numeral: Numeral, unit: string): boolean {
  const signs = folded.slice(at, numeral.end)
  // 数十次, 好几百人: no number is said. 人数三十 is one.
  if (/(?:(?<![人总次份件户分个指天])数|几|好几|若干|成)$/u.test(folded.slice(Math.max(0, at - 3), at)))
    return true
  if (/^[一]$/u.test(signs) && /[统唯专逐万单]$/u.test(folded.slice(0, at))) return true
  if (unit !== '') return false
  if (numeral.atLeast || isBefore(folded, at))
    return signs.length === 1 && !numeral.isBarePower && !numeral.atLeast
  return (
    signs.length === 1 || numeral.isBarePower || /^[一二三四五六七八九][一二三四五六七八九]$/u.test(signs)
  )
}
