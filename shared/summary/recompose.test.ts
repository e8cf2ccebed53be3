import { describe, expect, it } from 'vitest'
import type { ArchiveRecord } from '../domain/record'
import { wholeYear } from '../figures/period'
import { blockText, plainText, type Block, type BoundText } from './boundText'
import { compose } from './compose'
import { recompose } from './recompose'
import { sampleArchive } from './sampleSummary'
import { staleTokens } from './staleTokens'

const { text } = compose(sampleArchive, wholeYear)
const pests = sampleArchive.records.filter(record => record.kind === 'pestControl')
const extra: ArchiveRecord = { ...(pests[0] ?? fail()), id: 'pestControl-6', date: '2018-12-05' }
const later = { ...sampleArchive, records: [...sampleArchive.records, extra] }
const without = (kind: string) => ({
  ...sampleArchive,
  records: sampleArchive.records.filter(record => record.kind !== kind),
})

function fail(): never {
  throw new Error('the sample has no such record')
}

function indexOf({ blocks }: BoundText, words: string): number {
  const at = blocks.findIndex(block => blockText(block).includes(words))
  if (at < 0) fail()
  return at
}

function change(at: number, block: Block | null): BoundText {
  return { ...text, blocks: text.blocks.toSpliced(at, 1, ...(block ? [block] : [])) }
}

describe('a text whose records changed', () => {
  it('is up to date when nothing changed', () => {
    expect(staleTokens(text, sampleArchive)).toEqual([])
    expect(recompose(text, sampleArchive, wholeYear).text).toEqual(text)
  })

  it('says which numbers changed, with the new one', () => {
    const stale = staleTokens(text, later)
    expect(
      stale.map(({ token, now }) =>
        'value' in token && now && 'value' in now ? [token.value, now.value] : [],
      ),
    ).toEqual([[5, 6]])
    expect(stale[0]?.isReadOtherwise).toBe(true)
  })

  it('says of 30余次 that only the number behind it changed', () => {
    const cleanup = sampleArchive.records.find(record => record.data['category'] === '卫生大扫除') ?? fail()
    const more = { ...sampleArchive, records: [...sampleArchive.records, { ...cleanup, id: 'activity-39' }] }
    const about = staleTokens(text, more).find(({ token }) => 'form' in token && token.form === 'about')
    expect(about).toMatchObject({ isReadOtherwise: false, now: { value: 35 } })
  })

  it('says that a fact is gone with its record', () => {
    const stale = staleTokens(text, without('leadingGroup'))
    expect(stale.length).toBeGreaterThan(3)
    expect(stale.every(({ now }) => now === null)).toBe(true)
  })
})

describe('writing again from newer records', () => {
  it('brings what she left alone up to date', () => {
    expect(plainText(recompose(text, later, wholeYear).text)).toContain('防四害作业6次')
  })

  it('keeps a paragraph that she changed, with today’s number in it', () => {
    const at = indexOf(text, '防四害作业')
    const block = text.blocks[at] ?? fail()
    const own = change(at, { ...block, parts: [...block.parts, { text: '成效明显。' }], isOwn: true })
    const again = plainText(recompose(own, later, wholeYear).text)
    expect(again).toContain('防四害作业6次')
    expect(again).toContain('成效明显。')
  })

  it('keeps what she added where she put it', () => {
    const at = indexOf(text, '防四害作业')
    const added: Block = { style: 'paragraph', parts: [{ text: '县疾控中心到场指导。' }] }
    const own = { ...text, blocks: text.blocks.toSpliced(at + 1, 0, added) }
    const again = recompose(own, later, wholeYear).text
    expect(indexOf(again, '县疾控中心到场指导')).toBe(indexOf(again, '防四害作业') + 1)
  })

  it('does not bring back what she struck out', () => {
    const struck = change(indexOf(text, '防四害作业'), null)
    expect(plainText(recompose(struck, later, wholeYear).text)).not.toContain('防四害作业')
  })

  it('brings a section back whose records came later, in its place and with its number', () => {
    const early = compose(without('functionWork'), wholeYear).text
    expect(plainText(early)).not.toContain('发挥职能')
    const again = recompose(early, sampleArchive, wholeYear).text
    expect(plainText(again)).toBe(plainText(text))
  })

  it('leaves out what is no more, and writes it once it is there again', () => {
    const gone = recompose(text, without('functionWork'), wholeYear).text
    expect(plainText(gone)).not.toContain('发挥职能')
    expect(plainText(recompose(gone, sampleArchive, wholeYear).text)).toBe(plainText(text))
  })

  it('keeps her order', () => {
    const at = indexOf(text, '广泛宣传')
    const moved = { ...text, blocks: [...text.blocks.toSpliced(at, 2), ...text.blocks.slice(at, at + 2)] }
    const again = recompose(moved, later, wholeYear).text
    expect(blockText(again.blocks.at(-2) ?? fail())).toContain('广泛宣传，营造氛围')
    expect(plainText(again)).toContain('（一）突出主题')
  })
})
