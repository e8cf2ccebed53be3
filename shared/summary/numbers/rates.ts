/** 每周两次 is a rule and no result: how often, or how much for each. */
export function isRate(text: string, start: number, end: number): boolean {
  if (/^\s*(?:[/／]|每)\s*(?:年|月|周|天|日|次|人|户|个|季|㎡|平方米|村|亩)/u.test(text.slice(end, end + 8)))
    return true
  const clause = /[^，。；;！？!?\n：:（）()]*$/u.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? ''
  const rule =
    /(?:每|逢|人均|户均|日均|月均|年均|按月|按季|按周|一(?:周|月|季|年|天|日|季度|个月|户|人)(?:至少)?$)(?!年级)/gu
  const last = Array.from(clause.matchAll(rule)).at(-1)
  if (!last) return false
  // 每周开展，全年共30余次: what has been added up is a result again.
  return !/(?:共|累计|合计|总计|全年|总数|已完成|先后)/u.test(clause.slice(last.index))
}
