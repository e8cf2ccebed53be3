/** 近千份, 约200人, 逾30次; a longer word that ends like that (附近, 节约) says nothing about the number. */
const below = /(?<![附最邻靠临切远亲贴])(?:将近|接近|近)\s*$/u
const around = /(?:大约|大概|约为|约有|约计|(?<![节预集签邀契简履违条公失守立相])约)\s*$/u
const above = /(?:超过|超出|突破|多达|高达|不少于|不低于|不下于|不下|至少|最少|逾|(?<!赶)超)(?:了)?\s*$/u
/** Only before 百, 千, 万 without a digit: 上百人, 过千份. */
const abovePower = /(?<![以之路线面])(?:上|过|超|逾|成)\s*$/u

/** Does a word of rounding stand before the number? */
export function isBefore(text: string, at: number): boolean {
  const lead = text.slice(Math.max(0, at - 4), at)
  return below.test(lead) || around.test(lead) || above.test(lead)
}

/** The number with 近 … 以上 around it, and what that does to it. */
export function surroundings(
  text: string,
  start: number,
  end: number,
  isBarePower: boolean,
): {
  readonly start: number
  readonly end: number
  readonly atLeast: boolean
  readonly about: 'around' | 'below' | null
} {
  const lead = text.slice(Math.max(0, start - 4), start)
  const tail =
    /^(?:以上|以下|以内|左右|上下|有余|余|多(?![次种样个项方]))/u.exec(text.slice(end, end + 2))?.[0] ?? ''
  const power = isBarePower ? abovePower.exec(lead) : null
  const near = /(?:将近|接近|近|大约|大概|约|逾|超)\s*$/u.exec(lead)
  const isBelow = below.test(lead)
  const isAround = around.test(lead) || tail === '左右' || tail === '上下'
  const isAbove = above.test(lead) || power !== null || /^(?:以上|有余|余|多)$/u.test(tail)
  const isTaken = near !== null && (isBelow || isAround || isAbove)
  const taken = power ?? (isTaken ? near : null)
  return {
    start: start - (taken?.[0].length ?? 0),
    end: end + tail.length,
    atLeast: isAbove,
    about: isBelow || tail === '以下' || tail === '以内' ? 'below' : isAround ? 'around' : null,
  }
}
