import type { ArchiveRecord } from '../domain/record'
import { findKind, kinds } from '../kinds/index'
import type { BoundFigure } from './boundFigure'
import { foldWords } from './check/foldWords'
import { figureName } from './check/figureName'
import { judge } from './check/judge'
import type { Setting, Verdict } from './check/judgement'
import { lexiconOf } from './check/lexicon'
import { saysOtherYear } from './check/qualifiers'
import { spokenPeriod } from './check/spokenPeriod'
import { statementsOf } from './check/statements'
import type { Judged } from './check/total'
import { describeBound } from './describeBound'
import type { DraftArchive } from './lint/draftArchive'
import type { NumberMention } from './numbers/numberMention'
import { readNumbers } from './readNumbers'

/** A number of a draft and what the year's records say to it. */
export type CheckedNumber = NumberMention & {
  /** Null for numbers that count nothing: dates, titles, document numbers. */
  readonly verdict: Verdict | null
  /** Stable name of the figure that the number is about, and its query in words. */
  readonly figure: string | null
  readonly figureLabel: string | null
  /** What the records give; money in 元. */
  readonly figureValue: number | null
  /** Null also where the number is right as the sum of others and no one query gives it. */
  readonly bound: BoundFigure | null
  readonly recordIds: readonly string[]
}

/** 检查草稿: every number of any text against the year's records. */
export function checkDraft(
  text: string,
  archive: DraftArchive,
): { readonly numbers: readonly CheckedNumber[] } {
  const mentions = readNumbers(text).map(mention => asNamed(mention, text, archive))
  const setting = settingOf(text, archive)
  const judged: Judged[] = []
  for (const statement of statementsOf(text, mentions))
    judged.push({ statement, judgement: judge(statement, judged, setting) })
  const byMention = new Map(judged.map(({ statement, judgement }) => [statement.mention, judgement]))
  return {
    numbers: mentions.map(mention => {
      const judgement = byMention.get(mention)
      const bound = judgement?.bound ?? null
      const value = judgement?.value ?? null
      return {
        ...mention,
        verdict: judgement?.verdict ?? null,
        figure: bound ? figureName(bound) : value === null ? null : 'sum',
        figureLabel: bound ? describeBound(bound, archive.year) : value === null ? null : '前面几个数的合计',
        figureValue: value,
        bound,
        recordIds: judgement?.recordIds ?? [],
      }
    }),
  }
}

/** 健康素养66条 counts nothing, even without 《》, where a record is called so. */
function asNamed(mention: NumberMention, text: string, archive: DraftArchive): NumberMention {
  if (mention.role !== 'figure') return mention
  const words = foldWords(text.slice(Math.max(0, mention.start - 3), mention.end))
  if (words.length < mention.text.length + 3) return mention
  const isNamed = archive.records.some(
    record => record.deletedAt === null && namesOf(record).some(name => name.includes(words)),
  )
  return isNamed ? { ...mention, role: 'title' } : mention
}

function namesOf(record: ArchiveRecord): readonly string[] {
  const title = record.data[findKind(record.kind)?.title ?? '']
  return typeof title === 'string' && /[\d一二三四五六七八九十]/u.test(title) ? [foldWords(title)] : []
}

/** A title names the period that the whole text is about: 2018年上半年巩卫工作总结. */
function settingOf(text: string, archive: DraftArchive): Setting {
  const firstLine = text.split('\n').find(line => line.trim() !== '') ?? ''
  const title = firstLine.length <= 60 && !/[，。]/u.test(firstLine) ? firstLine : ''
  return {
    archive,
    lexicon: lexiconOf(archive),
    kinds: kinds.filter(kind => kind.group !== null),
    titlePeriod: spokenPeriod(title, archive.year),
    isOtherYear: saysOtherYear(title, archive.year),
  }
}
