import { expect, it } from 'vitest'
import { kinds } from '../kinds/index'
import { sampleContext, sampleRecords } from '../sheets/sampleLedgers'
import { figureChoices } from './figureChoices'

const input = { year: 2018, kinds, records: sampleRecords, context: sampleContext }

it('offers what the year counts, by the words of its records, each once and none that is nothing', () => {
  const choices = figureChoices(input)
  const valueOf = (words: string): number | undefined => choices.find(one => one.words === words)?.value
  expect(valueOf('活动，2018年')).toBe(38)
  expect(valueOf('活动，类别是卫生大扫除，2018年')).toBe(34)
  expect(new Set(choices.map(one => one.words)).size).toBe(choices.length)
  expect(choices.every(one => one.value !== 0)).toBe(true)
})

it('offers for a half year what lies in its months', () => {
  const choices = figureChoices({ ...input, months: { first: 1, last: 6 } })
  expect(choices.find(one => one.words.startsWith('活动，类别是卫生大扫除，'))?.value).toBe(19)
})
