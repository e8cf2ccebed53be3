import { expect, test } from 'vitest'
import { filterText } from './filterText'

test('a filtered ledger says what it was filtered by, a whole one says nothing', () => {
  expect(filterText({})).toBe('')
  expect(filterText({ text: '  ' })).toBe('')
  expect(filterText({ month: 3, category: '动员大会', text: '爱卫', isIncomplete: true })).toBe(
    '3月，动员大会，含“爱卫”，待补',
  )
  expect(filterText({ only: { ids: ['a'], label: '研究部署会议' } })).toBe('研究部署会议')
})
