import type { Kind } from '../kinds/kind'
import type { Condition } from './conditions'
import { splitOutside } from './pattern'
import type { RecordQuery } from './query'
import { fieldNamed, readCondition } from './readConditions'

/** `by`: the field whose values make the groups; null for one by one. */
export type EachReading =
  | {
      readonly ok: true
      readonly of: RecordQuery
      readonly by: string | null
      readonly atMost: number
      /** Groups of fewer records are left out. */
      readonly atLeast: number
    }
  | { readonly ok: false; readonly problem: string }

/** 逐个 宣传资料的资料名称，出入库是发放 · 逐条 活动，类别是集中整治，前5 */
export function readEach(words: string, kinds: readonly Kind[]): EachReading {
  const match = /^(逐个|逐条)\s*(.+)$/u.exec(words)
  if (!match) return { ok: false, problem: `“${words}”要以“逐个”或“逐条”开头` }
  const [head = '', ...segments] = splitOutside(match[2] ?? '', '，').map(part => part.trim())
  const kind = kinds
    .filter(({ label }) => head === label || head.startsWith(`${label}的`))
    .sort((one, other) => other.label.length - one.label.length)[0]
  if (!kind) return { ok: false, problem: `没有叫“${head}”的台账` }
  const by = match[1] === '逐个' ? fieldNamed(kind, head.slice(kind.label.length + 1)) : null
  if (match[1] === '逐个' && by === null)
    return { ok: false, problem: `“${kind.label}”里没有“${head}”这一栏` }
  const conditions: Condition[] = []
  let [isInForce, atMost, atLeast] = [false, 12, 1]
  for (const segment of segments) {
    const number = /^(前|次数不少于)(\d+)$/u.exec(segment)
    const condition = readCondition(kind, segment)
    if (segment === '现行') isInForce = true
    else if (number?.[1] === '前') atMost = Number(number[2])
    else if (number) atLeast = Number(number[2])
    else if (condition) conditions.push(condition)
    else return { ok: false, problem: `看不懂“${segment}”` }
  }
  return { ok: true, of: { kind, conditions, isInForce }, by, atMost, atLeast }
}
