import type { BlockStyle } from './boundText'

/** One block of the outline. `id` is taken from its words, so that it stays the same when blocks are moved. */
export type OutlineBlock = {
  readonly id: string
  readonly style: BlockStyle
  /** Of a heading its one line, without the number. */
  readonly sentences: readonly string[]
}

const heading1 = /^[一二三四五六七八九十]+、/u
const heading2 = /^（[一二三四五六七八九十]+）/u

/** The outline as it is typed, taken apart into blocks. */
export function outlineBlocks(outline: string): readonly OutlineBlock[] {
  const blocks: { style: BlockStyle; sentences: string[] }[] = []
  let isOpen = false
  for (const line of outline
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .map(text => text.trim())) {
    const style = styleOf(line)
    const last = blocks.at(-1)
    if (line === '') isOpen = false
    else if (style !== 'paragraph') {
      blocks.push({ style, sentences: [withoutMark(line)] })
      isOpen = false
    } else if (isOpen && last) last.sentences.push(line)
    else {
      blocks.push({ style, sentences: [line] })
      isOpen = true
    }
  }
  const used = new Map<string, number>()
  return blocks.map(block => {
    const words = `${block.style}:${(block.sentences[0] ?? '').slice(0, 40)}`
    const times = used.get(words) ?? 0
    used.set(words, times + 1)
    return { ...block, id: times === 0 ? words : `${words}#${times + 1}` }
  })
}

function styleOf(line: string): BlockStyle {
  if (/^[＃#]/u.test(line)) return 'title'
  if (heading1.test(line)) return 'heading1'
  return heading2.test(line) ? 'heading2' : 'paragraph'
}

function withoutMark(line: string): string {
  return line
    .replace(/^[＃#]\s*/u, '')
    .replace(heading1, '')
    .replace(heading2, '')
}
