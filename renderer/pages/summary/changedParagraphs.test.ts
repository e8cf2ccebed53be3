import { expect, it } from 'vitest'
import type { ArchiveRecord } from '../../../shared/domain/record'
import { changedParagraphs } from './changedParagraphs'

function version(...lines: readonly string[]): ArchiveRecord {
  const blocks = lines.map(text => ({ style: 'paragraph', parts: [{ text }] }))
  return {
    id: 'summary-1',
    kind: 'summary',
    date: '2018-12-31',
    year: 2018,
    data: { body: { blocks } },
    origin: 'entry',
    createdAt: '2018-12-21T08:00:00.000Z',
    updatedAt: '2018-12-21T08:00:00.000Z',
    deletedAt: null,
    rev: 1,
  }
}

it('tells which words a version struck out and which it wrote', () => {
  const before = version('一、组织领导', '召开会议5次，部署工作。')
  const after = version('一、组织领导', '召开会议7次，部署工作。', '另行补充。')
  expect(changedParagraphs(before, after)).toEqual([
    { is: 'removed', text: '召开会议5次，部署工作' },
    { is: 'added', text: '召开会议7次，部署工作' },
    { is: 'added', text: '另行补充。' },
  ])
})

it('says nothing of a change that left the text alone', () => {
  expect(changedParagraphs(version('一'), version('一'))).toEqual([])
  expect(changedParagraphs(null, version('一'))).toEqual([])
})
