import { expect, test } from 'vitest'
import sample from '../../resources/sample/2018.json'
import { defaultSynonyms } from '../search/synonyms'
import { sampleContext, sampleRecords } from '../sheets/sampleLedgers'
import { drafts } from './check/drafts.testdata'
import { plainText } from './boundText'
import { checkDraft } from './checkDraft'
import { compose } from './compose'
import type { DraftArchive } from './lint/draftArchive'
import { wholeYear } from '../figures/period'
import { sampleArchive } from './sampleSummary'

const lists: Readonly<Record<string, readonly string[]>> = sample.lists
const archive: DraftArchive = {
  year: 2018,
  records: sampleRecords,
  context: { ...sampleContext, list: key => lists[key] ?? sampleContext.list(key) },
  synonyms: defaultSynonyms,
}

type Expected = { readonly start: number; readonly text: string; readonly outcome: string }

/** The draft without its brackets, and what they say. */
function unmark(marked: string): { readonly text: string; readonly expected: readonly Expected[] } {
  let text = ''
  let at = 0
  const expected: Expected[] = []
  for (const match of marked.matchAll(/\{([^|}]+)\|([^}]+)\}/gu)) {
    text += marked.slice(at, match.index)
    expected.push({ start: text.length, text: match[1] ?? '', outcome: match[2] ?? '' })
    text += match[1] ?? ''
    at = match.index + match[0].length
  }
  return { text: text + marked.slice(at), expected }
}

test.each(drafts)('%s：每个数字相符、不符或查不到', (_name, marked) => {
  const { text, expected } = unmark(marked)
  const found = checkDraft(text, archive).numbers.flatMap(({ verdict, start, figureValue, ...one }) => {
    if (verdict === null) return []
    const outcome = verdict === 'equal' ? '=' : verdict === 'unknown' ? '?' : String(figureValue)
    return [`${text.slice(Math.max(0, start - 14), start).replaceAll('\n', '⏎')}【${one.text}】${outcome}`]
  })
  const wanted = expected.map(
    one =>
      `${text.slice(Math.max(0, one.start - 14), one.start).replaceAll('\n', '⏎')}【${one.text}】${one.outcome}`,
  )
  expect(found).toEqual(wanted)
})

test('自己写的总结，每个数字都不会说成不符，查不到的不超过六个', () => {
  const text = plainText(compose(sampleArchive, wholeYear).text)
  const { numbers } = checkDraft(text, { ...sampleArchive, synonyms: defaultSynonyms })
  const shown = (verdict: string) =>
    numbers.filter(one => one.verdict === verdict).map(one => text.slice(one.start - 12, one.end))
  expect(shown('different')).toEqual([])
  expect(shown('unknown').length).toBeLessThanOrEqual(6)
  expect(shown('equal').length).toBeGreaterThanOrEqual(45)
})

test('把自己写的总结里每个数字都改大一，没有一个还说相符', () => {
  const text = plainText(compose(sampleArchive, wholeYear).text)
  const held = { ...sampleArchive, synonyms: defaultSynonyms }
  const figures = checkDraft(text, held).numbers.filter(one => one.role === 'figure' && !one.atLeast)
  const wrong = figures.reduceRight(
    (all, { text: said, start, end, value }) =>
      all.slice(0, start) + said.replace(String(value), String(value + 1)) + all.slice(end),
    text,
  )
  expect(wrong).not.toBe(text)
  const equal = checkDraft(wrong, held).numbers.filter(one => one.verdict === 'equal' && !one.atLeast)
  expect(equal.map(one => wrong.slice(one.start - 12, one.end))).toEqual([])
})
