import { EditorState } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import { plainText, type BoundText, type FigureToken } from '../../../../shared/summary/boundText'
import { machineBlocks } from './blockKey'
import { docOfText } from './docOfText'
import { figureStops } from './figureStops'
import { documentMap } from './textMap'
import { textOfDoc } from './textOfDoc'
import { whereText } from './whereText'

const cleanups: FigureToken = {
  bound: { kind: 'activity', spec: { id: 'activity.cleanup', label: '卫生大扫除', unit: '次' } },
  value: 34,
  form: 'about',
}
const text: BoundText = {
  blocks: [
    { style: 'title', pattern: 'title', parts: [{ text: '2018年工作总结' }] },
    { style: 'heading1', pattern: 'done', parts: [{ text: '二、主要做法' }] },
    {
      style: 'paragraph',
      pattern: 'cleanups',
      parts: [{ text: '开展卫生大扫除' }, { token: cleanups }, { text: '，清除卫生死角12处。' }],
    },
    { style: 'paragraph', parts: [{ text: '另有' }, { text: '3次', isConfirmed: true }, { text: '夜查。' }] },
  ],
  written: ['title', 'done', 'cleanups', 'struck'],
}

function edited(write: (state: EditorState) => EditorState): BoundText {
  const state = write(EditorState.create({ doc: docOfText(text) }))
  return textOfDoc(state.doc, text, machineBlocks(text))
}

describe('the text in the editor', () => {
  it('comes back as it was stored when nothing was typed', () => {
    expect(edited(state => state)).toEqual(text)
  })

  it('knows the paragraph that was changed by hand, and only that one', () => {
    const after = edited(state =>
      state.apply(state.tr.insertText('共', docOfText(text).child(0).nodeSize + 1)),
    )
    expect(after.blocks.map(block => block.isOwn ?? false)).toEqual([false, true, false, false])
    expect(plainText(after)).toContain('共二、主要做法')
  })

  it('takes a change that was taken back for none', () => {
    const at = docOfText(text).child(0).nodeSize + 1
    expect(
      edited(state => {
        const typed = state.apply(state.tr.insertText('共', at))
        return typed.apply(typed.tr.delete(at, at + 1))
      }),
    ).toEqual(text)
  })

  it('takes a newer number for no change by hand', () => {
    const after = edited(state => {
      const token = figureStops(state.doc).find(stop => stop.is === 'token')
      return state.apply(state.tr.setNodeAttribute(token?.from ?? 0, 'token', { ...cleanups, value: 35 }))
    })
    expect(after.blocks.some(block => block.isOwn)).toBe(false)
  })

  it('stops at bound numbers and at numbers typed by hand, but not at those she has confirmed', () => {
    const { doc } = EditorState.create({ doc: docOfText(text) })
    const words = figureStops(doc).map(stop => [stop.is, doc.textBetween(stop.from, stop.to)])
    expect(words).toEqual([
      ['token', '30余次'],
      ['number', '12处'],
    ])
  })

  it('reads as the plain text, and every place of it is found again', () => {
    const doc = docOfText(text)
    const map = documentMap(doc)
    expect(map.text).toBe(plainText(text))
    const at = map.text.indexOf('12处')
    const from = map.positionOf(at) ?? 0
    expect(doc.textBetween(from, from + 3)).toBe('12处')
    expect(map.positionOf(map.text.indexOf('余次'))).toBeNull()
  })

  it('says where a number stands', () => {
    const doc = docOfText(text)
    const [stop] = figureStops(doc)
    expect(whereText(doc, stop?.from ?? 0, '30余次')).toBe('第二部分“开展卫生大扫除30余次”')
  })
})
