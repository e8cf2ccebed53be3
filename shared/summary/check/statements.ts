import type { NumberMention } from '../numbers/numberMention'

/** The words around one number of a draft, nearest first. */
export type Statement = {
  readonly mention: NumberMention
  readonly sentenceStart: number
  /** From the number before, or the clause's start, up to this one; without dates and other numbers. */
  readonly lead: string
  /** The same with everything in it. */
  readonly leadText: string
  /** The clause from its start up to the number. */
  readonly clauseLead: string
  /** What is counted where it stands behind: 5次〔防四害作业〕. */
  readonly tail: string
  /** With its remark: 5次〔（4月份）〕. */
  readonly tailText: string
  /** The whole clause with all its numbers. */
  readonly clause: string
  /** Earlier clauses of the sentence, nearest first. */
  readonly earlier: readonly string[]
  /** The same without dates and numbers. */
  readonly earlierWords: readonly string[]
  /** Leads and tails of the sentence's earlier numbers, nearest first. */
  readonly before: readonly string[]
  /** The nearest heading above: 一、…, （二）…; '' for none. */
  readonly heading: string
}

const clauseMark = /[，。；：！？\n,;!?]/u
const sentenceMark = /[。；！？\n;!?]/u
const joint = /[、和及与]|以及/gu
/** A verb behind a number begins something new: 34次〔清理垃圾〕6车. */
const newVerb =
  /(?:清理|清运|清除|发放|悬挂|张贴|制作|组织|开展|举办|召开|投入|拨付|整治|更换|出动|参加|参与|营造|确保|使|让|有力|有效|做到|达到|并|进行|覆盖|受到|取得|得到|其中|共|累计|合计|分别|均|全部|已)/u

/** What each figure of the text is said of. Positions of marks inside book titles do not part clauses. */
export function statementsOf(text: string, mentions: readonly NumberMention[]): readonly Statement[] {
  const plain = text.replace(/《[^》\n]*》|“[^”\n]*”/gu, name =>
    name.replace(/[，。；：！？,;!?（）()、]/gu, '·'),
  )
  // A remark is no clause of the sentence around it: 培训（健康素养66条）2次.
  const remarks = Array.from(plain.matchAll(/[（(][^（）()\n]*[）)]/gu), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }))
  const outside = remarks.reduce(
    (all, { start, end }) => all.slice(0, start) + '·'.repeat(end - start) + all.slice(end),
    plain,
  )
  const figures = mentions.filter(mention => mention.role === 'figure')
  const remarkOf = (one: NumberMention): number =>
    remarks.findIndex(({ start, end }) => start < one.start && one.end <= end)
  const statements: Statement[] = []
  const tailEnds = new Map<number, number>()
  for (const [index, mention] of figures.entries()) {
    const place = remarkOf(mention)
    const remark = remarks[place]
    const view = remark ? plain : outside
    const sentenceStart = lastMark(plain, mention.start, sentenceMark)
    const clauseStart = Math.max(lastMark(view, mention.start, clauseMark), remark ? remark.start + 1 : 0)
    const clauseEnd = Math.min(nextMark(view, mention.end, clauseMark), remark ? remark.end - 1 : text.length)
    const from = Math.max(clauseStart, tailEnds.get(place) ?? 0)
    const next = figures.slice(index + 1).find(one => remarkOf(one) === place)
    const limit = next && next.start < clauseEnd ? beforeJoint(view, mention.end, next.start) : clauseEnd
    // 5次召开党组会: the verb right behind the number is its own.
    const verb = newVerb.exec(view.slice(mention.end + 2, limit))
    const end = verb ? mention.end + 2 + verb.index : limit
    const earlier = clausesOf(plain, sentenceStart, clauseStart)
    const lead = blank(text, mentions, from, mention.start)
    const tail = blank(text, mentions, mention.end, end)
    tailEnds.set(place, end)
    statements.push({
      mention,
      sentenceStart,
      lead,
      leadText: text.slice(from, mention.start),
      clauseLead: text.slice(clauseStart, mention.start),
      tail: `${tail}${purposeOf(plain.slice(mention.end))}`,
      tailText: text.slice(mention.end, end),
      clause: text.slice(clauseStart, clauseEnd),
      earlier: earlier.map(one => text.slice(one.start, one.end)),
      earlierWords: earlier.map(one => blank(text, mentions, one.start, one.end)),
      before: statements
        .filter(one => one.mention.start >= sentenceStart)
        .map(one => `${one.lead}${one.tail.replace(/[（(].*$/u, '')}`)
        .toReversed(),
      heading: headingAbove(text, mention.start),
    })
  }
  return statements
}

/** 5万元，用于改造公厕: what it was for narrows the number. */
function purposeOf(rest: string): string {
  return /^[，,]?((?:主要|全部|专项)?用于[^，。；！？\n、]+)/u.exec(rest)?.[1] ?? ''
}

function lastMark(text: string, at: number, mark: RegExp): number {
  for (let index = at - 1; index >= 0; index--) if (mark.test(text[index] ?? '')) return index + 1
  return 0
}

function nextMark(text: string, at: number, mark: RegExp): number {
  for (let index = at; index < text.length; index++) if (mark.test(text[index] ?? '')) return index
  return text.length
}

/** Between two numbers of a clause the last 、 or 和 parts what belongs to which. */
function beforeJoint(text: string, start: number, end: number): number {
  const last = Array.from(text.slice(start, end).matchAll(joint)).at(-1)
  return last ? start + last.index : start
}

/** Said by `spokenPeriod`, and no subject. */
const timeWords = /上半年|下半年|(?:自|从)?(?:年初|年底|月初|月底|月份)|以来|截至目前|截至|截止|第(?=$)/gu

/** Dates, list marks and other numbers say nothing about what is counted; titles stay. */
function blank(text: string, mentions: readonly NumberMention[], start: number, end: number): string {
  let words = ''
  let at = start
  for (const mention of mentions) {
    if (mention.start < at || mention.start >= end || mention.role === 'title') continue
    words += text.slice(at, mention.start)
    at = Math.min(mention.end, end)
  }
  return `${words}${text.slice(Math.min(at, end), end)}`.replace(timeWords, '')
}

type Stretch = { readonly start: number; readonly end: number }

function clausesOf(plain: string, start: number, end: number): readonly Stretch[] {
  const clauses: Stretch[] = []
  let at = start
  for (let index = start; index < end; index++)
    if (clauseMark.test(plain[index] ?? '')) {
      clauses.push({ start: at, end: index })
      at = index + 1
    }
  return clauses.filter(one => plain.slice(one.start, one.end).trim() !== '').toReversed()
}

/** A line of its own without a full stop inside, that begins like a heading. */
function headingAbove(text: string, at: number): string {
  const lines = text.slice(0, at).split('\n')
  for (const line of lines.toReversed()) {
    const match =
      /^\s*(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.．、])\s*([^。\n]{2,30})/u.exec(
        line,
      )
    if (match) return match[1] ?? ''
  }
  return ''
}
