import { expect, test } from 'vitest'
import { maskPersonal } from './mask'

test('a mobile number keeps three digits and four', () => {
  expect(maskPersonal('13812341234')).toBe('138****1234')
  expect(maskPersonal('0745-4222333')).toBe('074*****2333')
})

test('several numbers in one cell are masked each for itself', () => {
  expect(maskPersonal('13812341234、13987654321')).toBe('138****1234、139****4321')
})

test('short numbers show little or nothing', () => {
  expect(maskPersonal('4222333')).toBe('42***33')
  expect(maskPersonal('654321')).toBe('******')
})

test('characters beyond the first plane are counted as one, never cut in half', () => {
  expect(maskPersonal('𬭎𫖯𠅤龑赟玥婳镕喆珺昇祎')).toBe('𬭎𫖯𠅤*****喆珺昇祎')
  expect(maskPersonal('𬭎𫖯𠅤')).toBe('***')
})
