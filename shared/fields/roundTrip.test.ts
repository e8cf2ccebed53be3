import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Field } from './field'
import { fieldTypeIds, fieldTypes } from './fieldTypes'
import { contextOf, somePeople } from './testContext'

const context = contextOf()
const word = fc.stringMatching(/^[\u4e00-\u9fa5a-zA-Z0-9“”（）]{1,20}$/u)
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
/** Of one name in the directory, or of nobody there: two of one name cannot be told apart by text. */
const ref = fc.oneof(
  fc
    .constantFrom(...somePeople.filter(person => person.name !== '李明'))
    .map(({ id, name }) => ({ id, name })),
  fc.stringMatching(/^[\u4e00-\u9fa5]{2,4}$/u).map(name => ({ id: null, name })),
)

/** Values of each type that has a text of its own to be typed back. */
const values: Readonly<
  Record<string, { readonly field?: Partial<Field>; readonly of: fc.Arbitrary<unknown> }>
> = {
  text: { of: word },
  longText: { of: fc.array(word, { minLength: 1, maxLength: 4 }).map(parts => parts.join('\n')) },
  boundText: {
    of: fc.array(word, { minLength: 1, maxLength: 4 }).map(lines => ({
      blocks: lines.map(line => ({ style: 'paragraph', parts: [{ text: line }], isOwn: true })),
    })),
  },
  choice: { field: { list: 'meetingCategory' }, of: fc.oneof(word, fc.constantFrom('研究部署', '例会')) },
  place: { field: { list: 'place' }, of: word },
  day: { of: day },
  timeSpan: {
    of: fc.record({ from: clock, to: fc.option(clock, { nil: null }) }),
  },
  count: { field: { unit: '人' }, of: fc.integer({ min: 0, max: 10_000_000 }) },
  score: {
    field: { unit: '分' },
    of: fc.integer({ min: 0, max: 100_000 }).map(hundredths => hundredths / 100),
  },
  money: { of: fc.integer({ min: 0, max: 10_000_000_000 }) },
  yesNo: { of: fc.boolean() },
  person: { of: ref },
  manyChoice: { field: { list: 'pest' }, of: fc.uniqueArray(word, { minLength: 1, maxLength: 5 }) },
  quantity: {
    field: { list: 'unit' },
    of: fc.record({
      value: fc.integer({ min: 0, max: 1_000_000 }).map(hundredths => hundredths / 100),
      unit: fc.constantFrom('车', '吨', 'kg', '㎡', '人次'),
    }),
  },
  reference: { field: { list: 'material' }, of: word.map(text => ({ id: null, text })) },
  people: { of: fc.array(ref, { minLength: 1, maxLength: 6 }) },
}
/** Types that are not written as one text: their editors read each part. */
const withoutText = ['attendance', 'evidence', 'lines']

describe('what a field shows can be typed back', () => {
  test('every field type is spoken for', () => {
    expect([...Object.keys(values), ...withoutText].sort()).toEqual([...fieldTypeIds].sort())
  })

  test.each(Object.keys(values))('%s', id => {
    const field: Field = { type: id, label: '栏', ...values[id]?.field }
    const type = fieldTypes(field)
    fc.assert(
      fc.property(values[id]?.of ?? fc.constant(undefined), value => {
        expect(type.isValid(value, field)).toBe(true)
        const reading = type.read(type.toText(value, field, context), field, context)
        expect(reading.ok && reading.value).toEqual(value)
      }),
      { seed: 20180603, numRuns: 300 },
    )
  })

  test.each(fieldTypeIds)('whatever is typed into %s is read or refused, never thrown', id => {
    const field: Field = { type: id, label: '栏', list: 'place', unit: '人', columns: {} }
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), text => {
        const reading = fieldTypes(field).read(text, field, context)
        if (reading.ok && reading.value !== undefined)
          expect(fieldTypes(field).isValid(reading.value, field)).toBe(true)
      }),
      { seed: 20180603, numRuns: 300 },
    )
  })
})
