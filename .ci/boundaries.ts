import path from 'node:path'
import { houseRules, readKindIds } from './houseRules'
import { parse, readImports, type Import } from './readImports'
import { roomOf, type Room } from './rooms'

export type Violation = { readonly file: string; readonly what: string }

const endings = ['', '.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx']

/** The file of the project that a relative import means; undefined when it leaves the project or is not there. */
function resolve(from: string, specifier: string, files: ReadonlySet<string>): string | undefined {
  const base = path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier.split('?')[0] ?? ''))
  return endings.map(ending => base + ending).find(file => files.has(file))
}

/** One page knows nothing of another; what two of them need belongs to a room below. */
function isOtherPage(from: string, to: string): boolean {
  const pages = 'renderer/pages/'
  if (!from.startsWith(pages) || !to.startsWith(pages)) return false
  // A large page keeps its parts in folders of its own.
  const folder = (file: string) => file.split('/')[2]
  return folder(from) !== folder(to) || (/Page\.tsx$/.test(to) && !to.endsWith('.css'))
}

function importComplaint(file: string, room: Room, one: Import, files: ReadonlySet<string>): string | null {
  const { specifier, isTypeOnly } = one
  if (/^(\/|file:)/.test(specifier)) return `引用了项目外的 ${specifier}`
  if (!specifier.startsWith('.')) {
    return room.packages.some(name => name.test(specifier)) ? null : `${room.name}不能用 ${specifier}`
  }
  const target = resolve(file, specifier, files)
  if (target === undefined) return `引用了项目里没有的 ${specifier}`
  if (isOtherPage(file, target)) return `页面引用了别的页面 ${target}`
  if (target.endsWith('.css') && path.posix.dirname(target) === path.posix.dirname(file)) return null
  if (room.mayImport.some(pattern => pattern.test(target))) return null
  if (room.mayImportTypes?.some(pattern => pattern.test(target))) {
    return isTypeOnly ? null : `${room.name}只能用 ${target} 的类型`
  }
  return `${room.name}不能引用 ${target}`
}

/** Every circle of imports once, as the files on it. Types count too: they tie the files together all the same. */
function findCycles(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const cycles: string[][] = []
  const finished = new Set<string>()
  const walk = (file: string, trail: readonly string[]) => {
    const at = trail.indexOf(file)
    if (at >= 0) {
      cycles.push([...trail.slice(at), file])
      return
    }
    if (finished.has(file)) return
    for (const next of graph.get(file) ?? []) walk(next, [...trail, file])
    finished.add(file)
  }
  for (const file of graph.keys()) walk(file, [])
  return cycles
}

/** `files`: path in the project -> text, for every source and resource file. Answers what breaks the house's rules. */
export function findViolations(files: ReadonlyMap<string, string>): readonly Violation[] {
  const names = new Set(files.keys())
  const found: Violation[] = []
  const graph = new Map<string, readonly string[]>()
  const sources = [...files].filter(([file]) => /\.tsx?$/.test(file)).map(([file, text]) => parse(file, text))
  const kindIds = new Set(
    sources.filter(source => /^shared\/kinds\//.test(source.fileName)).flatMap(source => readKindIds(source)),
  )
  for (const source of sources) {
    const file = source.fileName
    const room = roomOf(file)
    const complain = (what: string) => found.push({ file, what })
    if (!room) {
      complain('不属于任何一屋')
      continue
    }
    const imports = readImports(source)
    for (const one of imports) {
      const what = importComplaint(file, room, one, names)
      if (what !== null) complain(what)
    }
    for (const rule of houseRules) rule(file, source, kindIds).forEach(complain)
    const relative = imports.filter(one => one.specifier.startsWith('.'))
    graph.set(
      file,
      relative.flatMap(one => resolve(file, one.specifier, names) ?? []),
    )
  }
  for (const cycle of findCycles(graph))
    found.push({ file: cycle[0] ?? '', what: `循环引用：${cycle.join(' → ')}` })
  return found
}
