import type { ArchiveRecord } from '../../domain/record'
import { isInMonths } from '../../figures/period'
import { kinds } from '../../kinds/index'
import type { DeadlineState } from '../../domain/deadlineSpec'
import type { EventCondition, Kind } from '../../kinds/kind'
import type { DraftArchive } from '../lint/draftArchive'
import { foldWords } from './foldWords'
import { wordings } from './wordings'

/** What a word of a draft may say about the records of one kind. */
export type Meaning = { readonly kind: Kind } & (
  | { readonly says: 'topic' }
  /** The amount that is added up: a field or part of one, by its label. */
  | { readonly says: 'amount'; readonly ref: string }
  /** Which lines of a table are added up. */
  | { readonly says: 'item'; readonly lines: string; readonly column: string; readonly value: string }
  /** `isTopic`: the word also tells that the kind is spoken of. */
  | {
      readonly says: 'condition'
      readonly condition: EventCondition
      readonly isTopic: boolean
      readonly isWhole: boolean
    }
  | { readonly says: 'state'; readonly states: readonly DeadlineState[] | null }
)

export type Lexicon = {
  readonly meaningsOf: (word: string) => readonly Meaning[]
  readonly longest: number
  readonly recordsOf: (kind: Kind) => readonly ArchiveRecord[]
}

/** Light words that say nothing as the name of a kind or of an amount. */
const tooLight = new Set(
  '人次 人数 情况 登记 数量 合计 工作 行为 资料名称 日期 时间 对象 内容 方式 文件 名称 标题 题名 类别 类型 种类 地点 区域 总分 备注 说明'.split(
    ' ',
  ),
)
const placeEnd =
  /(?:社区|网格|街道|街|路|村|镇|乡|局|院|所|楼|站|厅|室|区|中心|广场|公园|路口|路段|栏|大门|馆|学校|市场|河|桥|院落|走廊|卫生间|机关|办公|大厅|食堂|车棚)$/u

/** All words by which the year's records can be spoken of. */
export function lexiconOf(archive: DraftArchive): Lexicon {
  const words = new Map<string, Meaning[]>()
  const synonyms = [...archive.synonyms, ...wordings].map(group => group.map(foldWords))
  const seen = new Set<string>()
  const put = (word: string, meaning: Meaning): void => {
    const { kind, ...rest } = meaning
    const key = `${word} ${kind.id} ${JSON.stringify(rest)}`
    if (seen.has(key)) return
    seen.add(key)
    words.set(word, [...(words.get(word) ?? []), meaning])
  }
  const add = (said: string, meaning: Meaning): void => {
    const word = foldWords(said)
    if (word.length < 2 && !/\p{Script=Han}/u.test(word)) return
    if (word === '' || tooLight.has(word)) return
    put(word, meaning)
    for (const group of synonyms) if (group.includes(word)) for (const other of group) put(other, meaning)
  }
  const records = new Map<Kind, readonly ArchiveRecord[]>()
  for (const kind of kinds) {
    if (kind.group === null) continue
    const own = archive.records.filter(
      record =>
        record.kind === kind.id &&
        record.deletedAt === null &&
        (kind.isLasting === true ? isInMonths(record, archive.year, 1, 12) : record.year === archive.year),
    )
    records.set(kind, own)
    addNames(kind, add)
    addValues(kind, own, archive, add)
  }
  return {
    meaningsOf: word => words.get(word) ?? [],
    longest: Math.max(1, ...Array.from(words.keys(), word => word.length)),
    recordsOf: kind => records.get(kind) ?? [],
  }
}

type Add = (word: string, meaning: Meaning) => void

/** The kind by its label and the ends of it (健康知识测试 → 知识测试, 测试), amounts by the labels of their fields. */
function addNames(kind: Kind, add: Add): void {
  for (const part of endsOf(kind.label)) add(part, { kind, says: 'topic' })
  for (const spec of kind.figures) {
    const ref = spec.sum ?? spec.average
    const isPlain = spec.state === undefined && spec.isLate === undefined && !spec.sumLines
    if (spec.state ?? spec.isLate) {
      const word = spec.label.replace(kind.label, '')
      add(word, { kind, says: 'state', states: spec.state ?? null })
    }
    if (!isPlain) continue
    const parts = spec.where === undefined ? endsOf(spec.label) : [foldWords(spec.label)]
    for (const part of parts) {
      if (ref === undefined && spec.where === undefined) add(part, { kind, says: 'topic' })
      if (ref !== undefined && spec.where === undefined) add(part, { kind, says: 'amount', ref })
      if (ref !== undefined && spec.where === undefined && part === foldWords(spec.label))
        add(part, { kind, says: 'topic' })
      // A figure's own name stands for all its conditions.
      for (const condition of spec.where ?? [])
        add(part, { kind, says: 'condition', condition, isTopic: true, isWhole: true })
    }
  }
  for (const [key, field] of Object.entries(kind.fields)) {
    if (/^(?:count|score|money|quantity)$/u.test(field.type)) {
      const ref = field.type === 'quantity' ? `${key}.value` : key
      for (const word of [field.label, ...(field.synonyms ?? [])]) add(word, { kind, says: 'amount', ref })
    } else if (field.type === 'attendance') {
      for (const word of [field.label, ...(field.synonyms ?? []), '参加'])
        add(word, { kind, says: 'amount', ref: `${key}.present` })
      for (const [part, label] of [
        ['expected', '应到'],
        ['absent', '缺席'],
        ['outsiders', '外单位'],
      ] as const)
        add(label, { kind, says: 'amount', ref: `${key}.${part}` })
    } else if (field.type === 'people') add(field.label, { kind, says: 'amount', ref: `${key}.count` })
  }
}

function endsOf(label: string): readonly string[] {
  const word = foldWords(label)
  return Array.from({ length: Math.max(1, word.length - 1) }, (_, index) => word.slice(index)).filter(
    part => part.length >= 2 && !tooLight.has(part),
  )
}

/** What stands in the records: categories, places, names, items of tables. */
function addValues(kind: Kind, records: readonly ArchiveRecord[], archive: DraftArchive, add: Add): void {
  for (const [key, field] of Object.entries(kind.fields)) {
    const values = new Set(records.flatMap(record => textsOf(record.data[key])))
    if (field.type === 'choice' || field.type === 'manyChoice') {
      const isTopic = key === kind.category
      const offered = field.list === undefined ? [] : archive.context.list(field.list)
      for (const value of new Set([...values, ...(isTopic ? offered : [])]))
        add(value, {
          kind,
          says: 'condition',
          condition: { field: key, in: [value] },
          isTopic,
          isWhole: true,
        })
    } else if (field.type === 'place') {
      for (const part of new Set([...values].flatMap(placesIn))) {
        const condition: EventCondition = { field: key, contains: [part] }
        add(part, { kind, says: 'condition', condition, isTopic: false, isWhole: false })
      }
    } else if (field.type === 'text' || field.type === 'reference' || field.type === 'person') {
      const isTitle = key === kind.title
      for (const value of values)
        // 桃花岭社区 as the receiver of money is spoken of like a place.
        for (const part of isTitle
          ? namesIn(value, endsOf(kind.label))
          : placeEnd.test(value)
            ? placesIn(value)
            : [value])
          if (foldWords(part).length >= (isTitle || placeEnd.test(value) ? 3 : 4))
            addPart(kind, key, part, value, isTitle, add)
    } else if (field.type === 'yesNo') {
      add(field.label, {
        kind,
        says: 'condition',
        condition: { field: key, is: true },
        isTopic: false,
        isWhole: true,
      })
    } else if (field.type === 'lines') addItems(kind, key, records, add)
  }
}

function addPart(kind: Kind, field: string, part: string, value: string, isTopic: boolean, add: Add): void {
  const isWhole = part === value
  const condition: EventCondition = isWhole ? { field, in: [value] } : { field, contains: [part] }
  add(part, { kind, says: 'condition', condition, isTopic, isWhole })
}

function addItems(kind: Kind, lines: string, records: readonly ArchiveRecord[], add: Add): void {
  const columns = Object.entries(kind.fields[lines]?.columns ?? {})
  for (const [column, field] of columns) {
    if (field.type !== 'choice' && field.type !== 'text') continue
    const values = records.flatMap(record => {
      const rows = record.data[lines]
      return Array.isArray(rows)
        ? rows.flatMap((row: { readonly [key: string]: unknown }) => textsOf(row[column]))
        : []
    })
    for (const value of new Set(values)) add(value, { kind, says: 'item', lines, column, value })
  }
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  return Array.isArray(value) ? value.filter(one => typeof one === 'string') : []
}

/** 桃花岭社区第3网格 → itself, 桃花岭社区, 桃花岭, 社区, 网格; parts that a text would write. */
function placesIn(value: string): readonly string[] {
  const parts = new Set<string>([value])
  for (const piece of value.split(/[、，,及和与至到]/u)) {
    for (let start = 0; start < piece.length; start++)
      for (let end = start + 2; end <= piece.length; end++) {
        const part = piece.slice(start, end)
        const isHead = start === 0 && part.length >= 3
        if (/^[\p{Script=Han}\d]+$/u.test(part) && (isHead || placeEnd.test(part))) parts.add(part)
      }
  }
  return [...parts]
}

/** A title, what it quotes, its end and what stands before the kind's own word: 《中国公民健康素养66条》 → 健康素养66条, 文明礼仪培训 → 文明礼仪. */
function namesIn(title: string, ends: readonly string[]): readonly string[] {
  const quotes = Array.from(title.matchAll(/[“《"（(]([^”》"）)]{2,})[”》"）)]/gu), match => match[1] ?? '')
  const name = title.replace(/[《》“”"（）()\s]/gu, '')
  const tails =
    name.length > 24 ? [] : Array.from({ length: name.length - 1 }, (_, index) => name.slice(index + 1))
  const end = ends.find(one => name.endsWith(one)) ?? ''
  const head = end === '' ? '' : name.slice(0, -end.length)
  return [title, ...quotes, ...tails.filter(tail => tail.length >= 3), ...(head.length >= 4 ? [head] : [])]
}
