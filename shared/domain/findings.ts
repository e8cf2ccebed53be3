import { foldText } from './fold'
import type { OpensSpec } from './opensSpec'
import type { Data } from './record'

/** One thing an inspection found: what is wrong, and the item of the score sheet where it is known. */
export type Finding = { readonly what: string; readonly item: string }

const nothing = /^(?:暂?无|没有|未发现|未见|无明显|没发现)(?:明显|突出|较大|其他|其它)?(?:问题|异常|不足)?$/u
const bullet = /^(?:[-•·●]|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[、.．)）](?!\d))\s*/u

/** Lines that lost points or say why, each once; without any, each sentence of the text. */
export function findingsOf({ lines, text }: OpensSpec, data: Data): readonly Finding[] {
  const rows: unknown = data[lines.from]
  const lost = (Array.isArray(rows) ? rows : []).flatMap((row: unknown): readonly Finding[] => {
    if (typeof row !== 'object' || row === null) return []
    const line: Readonly<Record<string, unknown>> = { ...row }
    const item = wordAt(line, lines.item)
    const reason = wordAt(line, lines.reason)
    const points = pointsLost(line[lines.full], line[lines.score])
    const isFine = points === 0 && (reason === '' || nothing.test(reason))
    if (isFine || (item === '' && reason === '')) return []
    const isSaid = reason !== '' && !nothing.test(reason)
    return [{ item, what: isSaid ? reason : `${item}扣 ${points} 分` }]
  })
  return unique(lost.length > 0 ? lost : sentences(wordAt(data, text)))
}

function sentences(text: string): readonly Finding[] {
  return text
    .split(/[\n；;。]+/u)
    .map(part => part.trim().replace(bullet, '').trim())
    .filter(part => part !== '' && !nothing.test(part))
    .map(what => ({ what, item: '' }))
}

function unique(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>()
  return findings.filter(({ what, item }) => {
    const key = `${foldText(item)}|${foldText(what)}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function pointsLost(full: unknown, score: unknown): number {
  if (typeof full !== 'number' || typeof score !== 'number') return 0
  return Math.max(0, Math.round((full - score) * 100) / 100)
}

function wordAt(data: Data, key: string): string {
  const value = data[key]
  return typeof value === 'string' ? value.trim() : ''
}
