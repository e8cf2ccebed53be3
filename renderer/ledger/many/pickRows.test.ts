import { expect, test } from 'vitest'
import { markedIds, pickRows, type Picked, type PickStep } from './pickRows'

const rows = ['甲', '乙', '丙', '丁', '戊'].map(id => ({ id }))

function after(...steps: readonly PickStep[]): { chosen: string; at: string | undefined } {
  const start: Picked = { ids: new Set(), anchor: undefined, at: '甲' }
  const picked = steps.reduce((state, step) => pickRows(state, step, rows), start)
  return { chosen: [...markedIds(picked, rows)].join(''), at: picked.at }
}
const one = (id: string): PickStep => ({ pick: 'one', id })
const toggle = (id: string): PickStep => ({ pick: 'toggle', id })
const walk = (id: string): PickStep => ({ pick: 'walk', id })
const reach = (id: string, isAdded = false): PickStep => ({ pick: 'reach', id, isAdded })
const here: PickStep = { pick: 'toggleHere' }

test('点一条只选这一条，先前选的几条都放开', () => {
  expect(after(toggle('乙'), toggle('丁'), one('丙'))).toEqual({ chosen: '丙', at: '丙' })
})

test('按住 Ctrl 点一条加一条，再点去掉，右边显示还选着的', () => {
  expect(after(toggle('丙'), toggle('戊'))).toEqual({ chosen: '甲丙戊', at: '戊' })
  expect(after(toggle('丙'), toggle('戊'), toggle('丙'))).toEqual({ chosen: '甲戊', at: '戊' })
  expect(after(toggle('丙'), toggle('戊'), toggle('戊'))).toEqual({ chosen: '甲丙', at: '丙' })
  expect(after(toggle('丙'), toggle('丙'))).toEqual({ chosen: '甲', at: '甲' })
  expect(after(toggle('甲'))).toEqual({ chosen: '甲', at: '甲' })
})

test('Shift 从起点连选，往回缩就放开多出来的', () => {
  expect(after(one('乙'), reach('丁'))).toEqual({ chosen: '乙丙丁', at: '丁' })
  expect(after(one('乙'), reach('丁'), reach('丙'))).toEqual({ chosen: '乙丙', at: '丙' })
  expect(after(one('丁'), reach('乙'))).toEqual({ chosen: '乙丙丁', at: '乙' })
  expect(after(one('乙'), reach('丁'), reach('乙'))).toEqual({ chosen: '乙', at: '乙' })
})

test('Ctrl 加 Shift 在已选的之外再加一段', () => {
  expect(after(toggle('丁'), reach('戊', true))).toEqual({ chosen: '甲丁戊', at: '戊' })
})

test('只用键盘隔着选：Ctrl 加上下键走过去，空格选中或放开', () => {
  expect(after(walk('乙'), walk('丙'), here, walk('丁'), walk('戊'), here)).toEqual({
    chosen: '甲丙戊',
    at: '戊',
  })
  expect(after(walk('乙'), here, here)).toEqual({ chosen: '甲', at: '乙' })
  expect(after(here)).toEqual({ chosen: '甲', at: '甲' })
})

test('全选只选列出来的，取消后剩下眼前这一条', () => {
  expect(after(one('丙'), { pick: 'all' })).toEqual({ chosen: '甲乙丙丁戊', at: '丙' })
  expect(after(one('丙'), { pick: 'all' }, { pick: 'none' })).toEqual({ chosen: '丙', at: '丙' })
})

test('不再列出的记录不算在选中的里面', () => {
  const picked = pickRows({ ids: new Set(), anchor: undefined, at: '甲' }, { pick: 'all' }, rows)
  const shown = rows.slice(3)
  expect([...markedIds(picked, shown)]).toEqual(['丁', '戊'])
  const without = pickRows(picked, { pick: 'toggle', id: '丁' }, shown)
  expect([...markedIds(without, rows)]).toEqual(['戊'])
  expect(without.at).toBe('戊')
})
