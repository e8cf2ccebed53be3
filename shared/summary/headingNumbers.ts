import type { Block } from './boundText'

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const mark = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/u

/** 一、（一）（二）二、: numbers the headings as they now stand, after some fell away or were moved. */
export function numberHeadings(blocks: readonly Block[]): readonly Block[] {
  let [first, second] = [0, 0]
  return blocks.map(block => {
    if (block.style === 'heading1') {
      first += 1
      second = 0
      return withMark(block, `${chineseNumber(first)}、`)
    }
    if (block.style !== 'heading2') return block
    second += 1
    return withMark(block, `（${chineseNumber(second)}）`)
  })
}

/** 1 to 99: 一, 十, 十二, 二十, 二十一. */
export function chineseNumber(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  if (tens === 0) return digits[ones] ?? ''
  return `${tens === 1 ? '' : (digits[tens] ?? '')}十${ones === 0 ? '' : (digits[ones] ?? '')}`
}

function withMark(block: Block, number: string): Block {
  const [head, ...rest] = block.parts
  const words = head && 'text' in head ? head.text : ''
  const parts = head && 'text' in head ? rest : block.parts
  return { ...block, parts: [{ text: `${number}${words.replace(mark, '')}` }, ...parts] }
}
