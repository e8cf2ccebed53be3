import { expect, test } from 'vitest'
import { rectification } from '../kinds/rectification'
import { meeting } from '../kinds/meeting'
import { lackingForClosing } from './closing'

const piece = (role: string) => ({ id: role, role, name: role, caption: '', file: null })
const whole = {
  measures: '清理',
  doneOn: '2018-02-12',
  reviewedOn: '2018-02-13',
  reviewer: { id: null, name: '周琳' },
  evidence: [piece('整改通知'), piece('整改前'), piece('整改后')],
}

test('措施、完成、复查和三样材料都有才能销号', () => {
  expect(lackingForClosing(rectification, whole)).toEqual([])
  expect(lackingForClosing(rectification, { ...whole, evidence: [piece('整改通知')] })).toEqual([
    '整改前（材料）',
    '整改后（材料）',
  ])
  expect(lackingForClosing(rectification, { ...whole, reviewedOn: undefined, measures: '' })).toEqual([
    '措施',
    '复查',
  ])
})

test('不用销号的种类什么也不缺', () => {
  expect(lackingForClosing(meeting, {})).toEqual([])
})
