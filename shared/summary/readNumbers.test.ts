import { expect, test } from 'vitest'
import { phrases } from './numbers/phrases.testdata'
import { readNumbers } from './readNumbers'

/** 30+次 = at least 30; 3~4次 = 3 to 4; <1000份 = a little below; ≈12吨 = about. Roles other than figure stand behind. */
function shown(text: string): string {
  return readNumbers(text)
    .map(one => {
      expect(text.slice(one.start, one.end)).toBe(one.text)
      const about = one.about === 'below' ? '<' : one.about === 'around' ? '≈' : ''
      const size = `${about}${one.value}${one.upTo === null ? '' : `~${one.upTo}`}${one.atLeast ? '+' : ''}`
      return `${size}${one.unit}${one.role === 'figure' ? '' : `:${one.role}`}`
    })
    .join(' ')
}

test.each(phrases)('“%s”读作 %s', (phrase, read) => {
  expect(shown(phrase)).toBe(read)
})

test('读过的词句在 120 条以上，一条也不读错', () => {
  expect(phrases.length).toBeGreaterThanOrEqual(120)
  expect(phrases.filter(([phrase, read]) => shown(phrase) !== read)).toEqual([])
})

test('数字的位置按原文，全角数字不移位', () => {
  const text = '发放手册　１２０份；“双百工程”投入６０００元。'
  expect(readNumbers(text).map(one => [one.text, one.start, one.value])).toEqual([
    ['１２０份', text.indexOf('１'), 120],
    ['６０００元', text.indexOf('６'), 6000],
  ])
})
