import { expect, it } from 'vitest'
import { defaultSynonyms } from '../search/synonyms'
import { sampleContext, sampleRecords } from '../sheets/sampleLedgers'
import { blockText, plainText } from './boundText'
import { checkDraft } from './checkDraft'
import { textOfDraft } from './textOfDraft'

const archive = { year: 2018, records: sampleRecords, context: sampleContext, synonyms: defaultSynonyms }
const draft = [
  '沅陵县司法局2018年工作总结',
  '一、主要做法',
  '（一）整治环境',
  '全年开展卫生大扫除30余次。发放《沅陵县市民文明手册》200份，机关悬挂横幅6条。',
].join('\n')

it('takes a draft over with its headings, and binds only the numbers that the records bear out', () => {
  const text = textOfDraft(draft, checkDraft(draft, archive).numbers)
  expect(text.blocks.map(block => block.style)).toEqual(['title', 'heading1', 'heading2', 'paragraph'])
  const bound = text.blocks.flatMap(block => block.parts.filter(part => 'token' in part))
  expect(bound.map(part => blockText({ style: 'paragraph', parts: [part] }))).toEqual(['30余次', '200份'])
  expect(plainText(text)).toBe(draft)
})

it('leaves a rounding that the program does not write as her words', () => {
  const rough = '全年开展卫生大扫除近40次。'
  const text = textOfDraft(rough, checkDraft(rough, archive).numbers)
  expect(plainText(text)).toBe(rough)
  expect(text.blocks[0]?.parts.some(part => 'token' in part)).toBe(false)
})
