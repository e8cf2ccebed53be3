import { periodName, type Period } from '../figures/period'
import type { SummaryArchive } from './summaryArchive'

/** Words that stand for something of the summary itself; '' for one that says nothing in the period. */
export function ownWordText(word: string, archive: SummaryArchive, period: Period): string {
  const isYear = period.length === 'year'
  if (word === '单位') return archive.unit
  if (word === '我局') return ourUnit(archive.unit)
  if (word === '年') return String(archive.year)
  if (word === '期') return isYear ? '' : periodName(period)
  if (word === '期内') return isYear ? '全年' : periodName(period)
  if (word === '一年来') return isYear ? '一年来' : `${periodName(period)}以来`
  return word === '股室' ? sectionWord(archive.context.list('section')) : ''
}

/** 沅陵县司法局 → 我局, 县人民医院 → 我院; 我单位 where the name ends otherwise. */
function ourUnit(unit: string): string {
  const end = /(街道办事处|街道|[局院校镇乡办委会厅处站所队社])$/u.exec(
    unit.replace(/[（(].*[）)]$/u, ''),
  )?.[1]
  if (end === undefined) return '我单位'
  return end.startsWith('街道') ? '我街道' : `我${end}`
}

/** What parts of this bureau are called: 股室 where most are a 股, 科室, else 部门. */
function sectionWord(sections: readonly string[]): string {
  const many = (end: string): number => sections.filter(section => section.endsWith(end)).length
  if (many('股') > many('科')) return '股室'
  return many('科') > 0 ? '科室' : '部门'
}
