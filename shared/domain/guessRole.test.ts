import { expect, test } from 'vitest'
import { material } from '../kinds/material'
import { meeting } from '../kinds/meeting'
import { quiz } from '../kinds/quiz'
import { training } from '../kinds/training'
import { guessRole } from './guessRole'
import { defaultLists } from './settings'

const list = defaultLists['evidenceRole'] ?? []
const jpeg = 'image/jpeg'
const pdf = 'application/pdf'

test('the words in a file name tell its role', () => {
  const ofMeeting = (name: string, mime = pdf) => guessRole(name, mime, meeting.evidence, list)
  expect(ofMeeting('签到表.jpg', jpeg)).toBe('签到')
  expect(ofMeeting('3月30日局务会纪要.docx')).toBe('记录')
  expect(ofMeeting('会议通知（盖章）.pdf')).toBe('通知')
  expect(ofMeeting('2018年第3期简报.pdf')).toBe('简报')
  expect(ofMeeting('空白试卷.docx')).toBe('试卷')
})

test('the word that comes last counts: a notice about signing in is a notice', () => {
  expect(guessRole('关于会议签到的通知.pdf', pdf, meeting.evidence, list)).toBe('通知')
  expect(guessRole('会议记录照片.jpg', jpeg, meeting.evidence, list)).toBe('照片')
})

test('pictures of cameras and phones are photographs', () => {
  for (const name of [
    'IMG_20180330_151209.jpg',
    'DSC01234.JPG',
    'mmexport1522394.jpg',
    '微信图片_2018.jpg',
    '1.jpg',
  ])
    expect(guessRole(name, jpeg, meeting.evidence, list), name).toBe('照片')
})

test('a kind that asks for one thing takes an unnamed file for that', () => {
  expect(guessRole('scan0001.jpg', jpeg, material.evidence, list)).toBe('原件')
  expect(guessRole('沅爱卫发〔2018〕3号.pdf', pdf, material.evidence, list)).toBe('原件')
})

test('a presentation is the lecture where one is asked for', () => {
  const ppt = 'application/vnd.ms-powerpoint'
  expect(guessRole('控烟.ppt', ppt, training.evidence, list)).toBe('讲稿')
  expect(guessRole('控烟.ppt', ppt, meeting.evidence, list)).toBe('其他')
})

test('whatever the name, the answer is a role that can be chosen', () => {
  for (const name of ['', '.', '<img onerror>', '__proto__', 'constructor.pdf', 'x'.repeat(300)])
    for (const rules of [meeting.evidence, quiz.evidence, []])
      expect([...list, ...rules.map(rule => rule.role)]).toContain(guessRole(name, pdf, rules, list))
  expect(guessRole('图', jpeg, [], ['整改单'])).toBe('整改单')
})

test('a role the office added to the list is found by its own word', () => {
  expect(guessRole('5月整改单.pdf', pdf, meeting.evidence, [...list, '整改单'])).toBe('整改单')
})
