import { describe, expect, it } from 'vitest'
import { plainText, textOf, type FigureToken } from './boundText'

function figure(value: number, form: FigureToken['form'], unit = '次'): FigureToken {
  return {
    bound: { kind: 'activity', spec: { id: 'activity.cleanup', label: '卫生大扫除', unit } },
    value,
    form,
  }
}

describe('the text of a summary', () => {
  it.each([
    [34, '30余次'],
    [30, '30次'],
    [19, '19次'],
    [21, '20余次'],
    [103, '100余次'],
    [34.5, '34.5次'],
  ])('writes %s roughly as %s, as offices do', (value, text) => {
    expect(textOf(figure(value, 'about'))).toBe(text)
  })

  it('writes the exact number where it is asked for', () => {
    expect(textOf(figure(34, 'exact'))).toBe('34次')
    expect(textOf(figure(6000, 'exact', '元'))).toBe('6000元')
  })

  it('reads as plain lines', () => {
    const date = { fact: { record: 'r', ref: 'date', as: 'day' as const }, shown: '7月5日' }
    expect(
      plainText({
        blocks: [
          { style: 'heading1', parts: [{ text: '一、组织领导' }] },
          { style: 'paragraph', parts: [{ text: '于' }, { token: date }, { text: '调整领导小组。' }] },
        ],
      }),
    ).toBe('一、组织领导\n于7月5日调整领导小组。')
  })
})
