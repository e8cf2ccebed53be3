import { expect, test } from 'vitest'
import { defaultLists } from '../domain/settings'
import { brokenPromises } from '../sheets/kindContract'
import { kinds } from './index'

test.each(kinds.map(kind => [kind.label, kind] as const))('%s守得住登记种类的约定', (_label, kind) => {
  expect(brokenPromises(kind, key => Object.hasOwn(defaultLists, key))).toEqual([])
})

test('种类的编号和名称都不重复', () => {
  expect(new Set(kinds.map(kind => kind.id)).size).toBe(kinds.length)
  expect(new Set(kinds.map(kind => kind.label)).size).toBe(kinds.length)
})
