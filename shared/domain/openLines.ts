import { isPersonRef } from '../fields/person'
import type { Kind } from '../kinds/kind'
import type { Data } from './record'

/** Names in the lines that the kind regards as open: who was absent and has not sat the 补考 yet. */
export function openLines(kind: Kind, data: Data): readonly string[] {
  const spec = kind.openLines
  const lines = spec ? data[spec.lines] : undefined
  if (!spec || !Array.isArray(lines)) return []
  return lines.flatMap((line: Data) => {
    if (line[spec.flag] !== true || line[spec.settledBy] !== undefined) return []
    const who = line[spec.who]
    return [isPersonRef(who) ? who.name : '']
  })
}
