import { expect, test } from 'vitest'
import { hostileTexts } from '../../e2e/harness/hostileTexts'
import { columnOf } from '../domain/columnOf'
import { fieldProblems, missingEvidence, missingFields } from '../domain/completeness'
import { defaultLists } from '../domain/settings'
import { fieldTypes } from '../fields/fieldTypes'
import { contractKinds } from '../sheets/contractKinds'
import { hostileData } from '../sheets/hostileData'
import { brokenPromises } from '../sheets/kindContract'
import { sampleContext } from '../sheets/sampleLedgers'
import { searchEntry } from '../search/searchEntry'
import { recordOf } from '../sheets/sampleLedgers'
import { kinds } from './index'

const all = contractKinds.map(kind => [kind.label, kind] as const)

/** What a reader tells apart: blanks and the signs between names aside. */
const bare = (text: string): string => text.replace(/[\s\u3000\ufeff\u200b、，,；;/]/gu, '').normalize('NFKC')
const numberIn = (text: string): number => Number.parseFloat(text.normalize('NFKC').replace(/[,\s]/gu, ''))

const asWritten = new Set(['text', 'longText', 'choice', 'place', 'reference', 'people', 'person'])
const numbers = new Set(['count', 'score', 'money', 'quantity'])

test.each(all)('%s守得住登记种类的约定', (_label, kind) => {
  expect(brokenPromises(kind, key => Object.hasOwn(defaultLists, key) || key.startsWith('own-'))).toEqual([])
})

test.each(all)('%s：什么怪字都能录进任何一栏，录下的就是写的，不然说出为什么不收', (_label, kind) => {
  for (const [key, field] of Object.entries(kind.fields)) {
    const type = fieldTypes(field)
    for (const text of hostileTexts) {
      const reading = type.read(text, field, sampleContext)
      if (!reading.ok) {
        expect(reading.reason, key).not.toBe('')
        continue
      }
      if (reading.value === undefined) continue
      expect(type.isValid(reading.value, field), key).toBe(true)
      const shown = type.toText(reading.value, field, sampleContext)
      if (asWritten.has(field.type)) expect(bare(shown), key).toBe(bare(text))
      // 18 digits are more than a number keeps: refused, never rounded.
      if (numbers.has(field.type) && /^\d/u.test(text)) expect(numberIn(shown), key).toBe(numberIn(text))
      if (field.type === 'manyChoice') for (const word of shown.split('、')) expect(text, key).toContain(word)
    }
  }
})

test.each(all)('%s：满是怪字的记录存得下、读得回，每一处都照样显示', (_label, kind) => {
  for (const text of hostileTexts) {
    const data = hostileData(kind, text)
    expect(JSON.parse(JSON.stringify(data))).toEqual(data)
    expect(fieldProblems(kind, data, sampleContext).filter(one => one.message.includes('读不懂'))).toEqual([])
    for (const [key, field] of Object.entries(kind.fields)) {
      const value = data[key]
      if (value === undefined) continue
      expect(fieldTypes(field).isValid(value, field), key).toBe(true)
      if (field.type !== 'attendance')
        expect(columnOf(kind, key).text(data, sampleContext), key).toContain(text)
    }
    expect(missingFields(kind, data).length).toBeGreaterThanOrEqual(0)
    expect(missingEvidence(kind, data)).toEqual(
      kind.evidence.filter(rule => rule.atLeast > 0 && rule.role !== text).map(rule => rule.role),
    )
    expect(searchEntry(kind, recordOf(kind, 'x', data), sampleContext).title).toBe(data[kind.title])
  }
})

test('种类的编号和名称都不重复', () => {
  expect(new Set(kinds.map(kind => kind.id)).size).toBe(kinds.length)
  expect(new Set(kinds.map(kind => kind.label)).size).toBe(kinds.length)
})
