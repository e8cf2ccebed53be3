import type { Node } from 'prosemirror-model'

/** 第二部分（三）“防四害作业 4次”: where in the text a number stands, and the words before it. */
export function whereText(doc: Node, position: number, words: string): string {
  const at = doc.resolve(position)
  let [part, point] = ['', '']
  doc.forEach((block, offset) => {
    if (offset >= position) return
    const line = block.textContent
    if (block.type.name === 'heading1') {
      part = /^[一二三四五六七八九十]+(?=、)/.exec(line)?.[0] ?? part
      point = ''
    } else point = /^（[一二三四五六七八九十]+）/.exec(line)?.[0] ?? point
  })
  const before = doc.textBetween(at.start(), position, '')
  const clause = before.split(/[，。；、：（）《》“”]/).at(-1) ?? ''
  const place = part === '' ? '' : `第${part}部分`
  return `${place}${point}“${clause.slice(-10)}${words}”`
}
