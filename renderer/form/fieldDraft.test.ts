import { describe, expect, test } from 'vitest'
import { flushDrafts, hasDrafts } from '../data/drafts'
import { FieldDraft, type Kept } from './fieldDraft'

/** A record with one field, whose writes end when the test says so. */
function bench(stored: unknown = '旧') {
  const state = { stored, writes: [] as unknown[], later: null as (() => void) | null, refuses: '' }
  const waiting: (() => void)[] = []
  const draft = new FieldDraft({
    save: value =>
      new Promise<Kept>(resolve => {
        state.writes.push(value)
        waiting.push(() => {
          if (state.refuses !== '') return resolve({ ok: false, reason: state.refuses })
          state.stored = value
          resolve({ ok: true })
        })
      }),
    isStored: value => value === state.stored,
    later: run => {
      state.later = run
      return () => (state.later = null)
    },
  })
  const finishWrites = async () => {
    waiting.splice(0).forEach(finish => finish())
    await Promise.resolve()
    await Promise.resolve()
    await Promise.resolve()
  }
  return { state, draft, finishWrites }
}

describe('一栏的草稿', () => {
  test('is written a while after the last key, once', async () => {
    const { state, draft, finishWrites } = bench()
    draft.change('新')
    draft.change('新的')
    expect(state.writes).toEqual([])
    state.later?.()
    expect(state.writes).toEqual(['新的'])
    await finishWrites()
    expect(draft.read()).toEqual({ isDirty: false })
    expect(hasDrafts()).toBe(false)
  })

  test('leaving the field while it is being written does not write it twice', async () => {
    const { state, draft, finishWrites } = bench()
    draft.change('新')
    state.later?.()
    const left = draft.settle()
    await finishWrites()
    await left
    expect(state.writes).toEqual(['新'])
  })

  test('what is typed while the last save is on its way is saved after it', async () => {
    const { state, draft, finishWrites } = bench()
    draft.change('新')
    void draft.settle()
    draft.change('新的')
    await finishWrites()
    expect(draft.read()).toEqual({ isDirty: true, value: '新的' })
    state.later?.()
    await finishWrites()
    expect(state.writes).toEqual(['新', '新的'])
    expect(draft.read()).toEqual({ isDirty: false })
  })

  test('going back to the old word while the new one is being saved saves the old one again', async () => {
    const { state, draft, finishWrites } = bench('旧')
    draft.change('新')
    void draft.settle()
    draft.change('旧')
    state.later?.()
    await finishWrites()
    expect(state.stored).toBe('旧')
    expect(state.writes).toEqual(['新', '旧'])
  })

  test('what the record holds already is not written', async () => {
    const { state, draft } = bench('旧')
    draft.change('新')
    draft.change('旧')
    await draft.settle()
    expect(state.writes).toEqual([])
    expect(hasDrafts()).toBe(false)
  })

  test('nothing is written during a composition', async () => {
    const { state, draft, finishWrites } = bench()
    draft.change('新')
    draft.hold()
    expect(state.later).toBeNull()
    draft.release()
    state.later?.()
    await finishWrites()
    expect(state.writes).toEqual(['新'])
  })

  test('stays until the write is acknowledged, and closing waits for it', async () => {
    const { draft, finishWrites } = bench()
    draft.change('新')
    const closing = flushDrafts()
    expect(draft.read()).toEqual({ isDirty: true, value: '新' })
    expect(hasDrafts()).toBe(true)
    await finishWrites()
    await closing
    expect(hasDrafts()).toBe(false)
  })

  test('没有收下的值留在栏里，附着原因，不再等着写；改成别的再写，情况变了可再试', async () => {
    const { state, draft, finishWrites } = bench(50)
    state.refuses = '结存 60 份'
    draft.change(80)
    void draft.settle()
    await finishWrites()
    expect(draft.read()).toEqual({ isDirty: true, value: 80, refusal: '结存 60 份' })
    expect(hasDrafts()).toBe(false)
    expect(state.stored).toBe(50)
    state.refuses = ''
    draft.retry()
    await finishWrites()
    expect(draft.read()).toEqual({ isDirty: false })
    expect(state.stored).toBe(80)
    draft.retry()
    expect(state.writes).toEqual([80, 80])
  })
})
