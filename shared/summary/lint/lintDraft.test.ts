import { expect, test } from 'vitest'
import { isDay } from '../../domain/day'
import type { ArchiveRecord, Data } from '../../domain/record'
import { sampleYear } from '../../domain/sampleYear'
import { kindOf } from '../../kinds/index'
import { isYearless } from '../../kinds/kind'
import { defaultSynonyms } from '../../search/synonyms'
import type { DraftArchive } from './draftArchive'
import { lintDraft } from './lintDraft'

const archive: DraftArchive = {
  year: 2018,
  records: sampleYear.records.map(({ kind, id, data }) => recordOf(kind, id, data)),
  context: {
    year: 2018,
    today: '2019-01-10',
    people: { all: [], byId: () => undefined, byName: () => [], inOfficeOn: () => [] },
    list: () => [],
  },
  synonyms: defaultSynonyms,
}

function recordOf(kind: string, id: string, data: Data): ArchiveRecord {
  const key = kindOf(kind).date
  const date = key === null ? '' : data[key]
  const at = '2026-01-05T01:00:00.000Z'
  return {
    id,
    kind,
    date: isDay(date) ? date : '',
    year: isYearless(kindOf(kind)) ? 0 : 2018,
    data,
    origin: 'sample',
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    rev: 1,
  }
}

function messages(text: string, of: DraftArchive = archive) {
  return lintDraft(text, of).map(found => found.message)
}

test.each([
  [
    '坚持每周深入桃花岭社区开展大扫除。',
    '“每周”应有52周的记录，活动、大扫除、桃花岭社区实有20周（共20次）。',
  ],
  ['每周五开展卫生大扫除。', '“每周五”应有52周的记录，活动、卫生大扫除实有34周（共34次）。'],
  ['每月开展两次控烟巡查，', '“每月开展两次”应有12个月的记录，控烟巡查实有0个月（共12次）。'],
  ['每月组织一次除四害作业。', '“每月组织一次”应有12个月的记录，除四害、除四害作业实有5个月（共5次）。'],
  [
    '每季度开展一次除四害作业。',
    '“每季度开展一次”应有4个季度的记录，除四害、除四害作业实有3个季度（共5次）。',
  ],
  ['9月至12月每月开展病媒生物防制消杀。', '“每月”应有4个月的记录，除四害实有2个月（共2次）。'],
])('“%s”和记录对一对次数', (text, message) => {
  expect(messages(text)).toEqual([message])
})

test.each([
  '每月开展一次控烟巡查。',
  '每季度开展一次控烟巡查，',
  '建立每周一次卫生大扫除制度。',
  '一、下一步打算\n坚持每周开展卫生大扫除。',
  '每周召开股室例会讨论业务。',
  '每天清扫办公区。',
])('“%s”不算说过头', text => {
  expect(messages(text)).toEqual([])
})

test('说密度达标，没有检测结论，指出来并带着那几次作业', () => {
  const [found] = lintDraft('鼠、蚊、蝇、蟑螂密度均控制在国家标准以内。', archive)
  expect(found).toMatchObject({ rule: 'unprovedClaim', fix: null })
  expect(found?.message).toContain('除四害5次，没有检测结论')
  expect(found?.recordIds).toHaveLength(5)
})

test('有了检测结论，密度达标站得住', () => {
  const records = archive.records.map(record =>
    record.id === 'pestControl-1'
      ? {
          ...record,
          data: {
            ...record.data,
            evidence: [{ id: 'e', role: '检测结论', name: '', caption: '', file: null }],
          },
        }
      : record,
  )
  expect(messages('四害密度控制在国家标准以内。', { ...archive, records })).toEqual([])
})

test('还有没销号的，不说全部整改到位', () => {
  const text = '检查发现的问题全部整改到位。'
  const closed = archive.records.map(record =>
    record.kind === 'rectification' ? { ...record, data: { ...record.data, closing: '已销号' } } : record,
  )
  expect(messages(text, { ...archive, records: closed })).toEqual([])
  const opened = closed.map(record =>
    record.id === 'rectification-1' ? { ...record, data: { ...record.data, closing: '未销号' } } : record,
  )
  expect(messages(text, { ...archive, records: opened })).toEqual([
    '“整改…全部”缺依据：整改7件，1件还没有销号。',
  ])
})

test('年没有过完，只数到今天', () => {
  const halfYear = { ...archive, context: { ...archive.context, today: '2018-02-28' } }
  expect(messages('每月开展一次控烟巡查。', halfYear)).toEqual([])
  expect(messages('每周开展卫生大扫除。', halfYear)).toEqual([
    '“每周”应有8周的记录，活动、卫生大扫除实有5周（共5次）。',
  ])
})
