import { amountText } from '../figures/amountText'
import { isMoneyFigure } from '../figures/isMoneyFigure'
import { figureChoices } from '../figures/quotas'
import { kinds } from '../kinds/index'
import { editableLists } from './editableLists'

const labels: Readonly<Record<string, string>> = {
  unit: '单位',
  year: '年度',
  lists: '选项',
  quotas: '年度指标',
  ownLedgers: '自设台账',
  indicators: '工作台的指标',
  synonyms: '同义词',
  themes: '宣传主题',
  renamedWords: '改过名的选项',
  summaryOutline: '总结提纲',
  summaryDrafts: '待检查的草稿',
  dismissedFindings: '检查后不改的地方',
}
const unitLabels: Readonly<Record<string, string>> = {
  name: '单位名称',
  archivist: '档案员',
  phone: '联系电话',
}

/** What a change of a setting did, in sentences. `before` is null when it had never been set. */
export function describeSetting(key: string, before: unknown, after: unknown): readonly string[] {
  if (key === 'unit') return changedParts(before, after, part => unitLabels[part] ?? part)
  if (key === 'lists') {
    const names = new Map(editableLists().map(list => [list.key, list.label]))
    return changedParts(before, after, part => `选项“${names.get(part) ?? part}”`)
  }
  if (key === 'year') return [sentence('年度', textOf(before), textOf(after))]
  const said =
    key === 'quotas' ? changedTargets(before, after) : key === 'themes' ? themes(before, after) : []
  return said.length > 0 ? said : [`${labels[key] ?? '设置'}有改动`]
}

/** 2018年指标“宣传栏” 由“6”改为“4”; money is in 元. */
function changedTargets(before: unknown, after: unknown): readonly string[] {
  const named = new Map(
    figureChoices(kinds).map(({ kind, spec }) => [
      spec.id,
      { label: spec.label, isMoney: isMoneyFigure(kind, spec) },
    ]),
  )
  const [old, now] = [entriesOf(before), entriesOf(after)]
  const years = [...new Set([...old.keys(), ...now.keys()])]
  return years.flatMap(year => {
    const text = (of: ReadonlyMap<string, unknown>): Record<string, string> =>
      Object.fromEntries(
        [...entriesOf(of.get(year))].flatMap(([id, value]) =>
          typeof value === 'number' ? [[id, amountText(value, named.get(id)?.isMoney === true)]] : [],
        ),
      )
    return changedParts(text(old), text(now), id => `${year}年指标“${named.get(id)?.label ?? '其他'}”`)
  })
}

/** 2018年宣传主题 由“…”改为“…”. */
function themes(before: unknown, after: unknown): readonly string[] {
  const text = (of: unknown): Record<string, string> =>
    Object.fromEntries(
      [...entriesOf(of)].map(([year, list]) => [
        year,
        (Array.isArray(list) ? list : [])
          .map((one: unknown) => [...entriesOf(one).values()].map(textOf).filter(Boolean).join(' '))
          .join('、'),
      ]),
    )
  return changedParts(text(before), text(after), year => `${year}年宣传主题`)
}

function changedParts(before: unknown, after: unknown, nameOf: (part: string) => string): readonly string[] {
  const [old, now] = [entriesOf(before), entriesOf(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap(part => {
    const [oldText, newText] = [textOf(old.get(part)), textOf(now.get(part))]
    return oldText === newText ? [] : [sentence(nameOf(part), oldText, newText)]
  })
}

function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  return typeof value === 'object' && value !== null
    ? new Map(Object.entries(value))
    : new Map<string, unknown>()
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join('、')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function sentence(label: string, before: string, after: string): string {
  if (before === '') return `${label} 填为“${after}”`
  return after === '' ? `${label} 清空，原为“${before}”` : `${label} 由“${before}”改为“${after}”`
}
