import { expect, test } from 'vitest'
import { themesOf, themeTexts } from './themes'

test('2018年是第30个爱国卫生月；不知道的年份不猜', () => {
  expect(themesOf(2018, {})).toEqual([{ occasion: '第30个爱国卫生月', theme: '关注小环境 共享大健康' }])
  expect(themesOf(2017, {}).map(one => one.occasion)).toEqual(['第29个爱国卫生月', '第30个世界无烟日'])
  expect(themesOf(2026, {})).toEqual([])
})

test('档案员写的代替原有的，全删掉也算数', () => {
  const own = { '2018': [{ occasion: '环境日', theme: '美丽中国' }], '2019': [] }
  expect(themesOf(2018, own)).toEqual(own['2018'])
  expect(themesOf(2019, own)).toEqual([])
})

test('横幅写主题，活动名称加引号和场合；主题里的引号改用单的', () => {
  const themes = [{ occasion: '第31个爱国卫生月', theme: '共推“厕所革命”' }]
  expect(themeTexts('theme', themes)).toEqual([{ text: '共推“厕所革命”', note: '第31个爱国卫生月' }])
  expect(themeTexts('themeTitle', themes)[0]?.text).toBe('“共推‘厕所革命’”第31个爱国卫生月活动')
})
