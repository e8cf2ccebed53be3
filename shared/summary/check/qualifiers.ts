/**
 * What makes a number another one than the records' count: a plan, another year, a wider scope. Each is looked for in
 * the clause of the number; a plan also in the sentence before it and in the heading above.
 */
const plan = /计划(?!生育)|拟(?!定)|预计|下一步|下步|明年|来年|打算|今后/u
const demand =
  /力争|争取|确保|目标|应当|应该|必须|要求|规定|不得|原则上|标准为|承诺|准备|即将|有望|指标|任务数|下年|须(?!知)/u
const otherYear =
  /去年|上年|往年|历年|前年|近[两三四五\d]年|[两三四五\d]年来|连续[两三四五\d]年|同比|环比|增长|增加|减少|下降|提高了|提升了|翻|较上|比上|以往|周期|三年/u
const wider =
  /全县|全市|全省|全国|全镇|全乡|全区(?!域)|全街道|各乡镇|各县直|各单位|城区|县城(?:区|共|内)|辖区|系统内|全系统|市直|省直|各村|各校|各社区/u
const planHeading = /打算|计划|下一步|下步|思路|明年|展望|今后/u

/** Names hold some of these words and ask for nothing: 省级文明县城, 按照…要求, 《…工作计划》. */
const harmless =
  /国家卫生县城|省级文明县城|文明县城|卫生县城|全国文明城市|全国文明单位|(?:按照?|根据|依照|遵照|围绕|响应)[^，。]{0,20}(?:要求|部署|安排|通知|精神|号召|规定|方案)|[《“][^》”]*[》”]/gu

export function isElsewhere(clause: string): boolean {
  const words = clause.replace(harmless, '')
  return plan.test(words) || demand.test(words) || otherYear.test(words)
}

/** 辖区8个社区开展…，出动…: the whole sentence is about more than the bureau. */
export function isWider(sentence: string): boolean {
  return wider.test(sentence.replace(harmless, ''))
}

export function isPlan(sentence: string): boolean {
  return plan.test(sentence.replace(harmless, ''))
}

export function isPlanHeading(heading: string): boolean {
  return planHeading.test(heading)
}

/** A year beside numbers of work; those in titles and document numbers are no such years. */
export function saysOtherYear(words: string, year: number): boolean {
  const years = Array.from(
    words
      .replace(/《[^》]*》|[〔[（(]\s*\d{4}\s*[〕\]）)]/gu, '')
      .matchAll(/(?<!\d)((?:19|20)\d{2})(?=年|—|-|至)/gu),
    match => Number(match[1]),
  )
  return years.some(one => one !== year)
}
