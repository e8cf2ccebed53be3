import type { GroupId, Kind } from '../kinds/kind'

/** One line of the navigation: a kind, or several that share it. */
export type Entry = { readonly label: string; readonly group: GroupId; readonly kinds: readonly Kind[] }

/** Lines of a work area in the order of the first kind of each. */
export function entriesOf(group: GroupId, kinds: readonly Kind[]): readonly Entry[] {
  const found = new Map<string, Kind[]>()
  for (const kind of kinds) {
    if (kind.group !== group) continue
    const label = kind.entry ?? kind.label
    found.set(label, [...(found.get(label) ?? []), kind])
  }
  return [...found].map(([label, members]) => ({ label, group, kinds: members }))
}

/** The kinds that share the kind's line, itself among them. */
export function siblingsOf(kind: Kind, kinds: readonly Kind[]): readonly Kind[] {
  if (kind.group === null) return [kind]
  return entriesOf(kind.group, kinds).find(entry => entry.kinds.includes(kind))?.kinds ?? [kind]
}
