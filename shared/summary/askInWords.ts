import type { Kind } from '../kinds/kind'
import { splitOutside } from './pattern'
import { readCondition } from './readConditions'

/** What a placeholder asks for as a reader says it: 文明创建，类别是文明单位. How it would be written is left out. */
export function askInWords(ask: string, kind: Kind | null): string {
  const bare = ask.replace(/^(?:逐个|逐条)\s*|^(?:有|每周|每月|每季度|原话)[：，]/u, '')
  if (kind === null) return bare
  const [head = '', ...rest] = splitOutside(bare, '，').map(part => part.trim())
  const isFigure = kind.figures.some(({ label }) => head === label || head.startsWith(`${label}（`))
  return [isFigure ? head : kind.label, ...rest.filter(part => readCondition(kind, part) !== null)].join('，')
}
