import { expect, test } from 'vitest'
import { attachmentTypes, unknownType } from '../../shared/domain/attachmentTypes'
import { copyName, shownName } from './attachmentName'

const jpeg = attachmentTypes.find(type => type.mime === 'image/jpeg') ?? unknownType

test('a name that climbs out of its folder keeps only its last part', () => {
  expect(shownName('../../x')).toBe('x')
  expect(shownName('C:\\Windows\\system32\\签到.jpg')).toBe('签到.jpg')
  expect(shownName('..')).toBe('未命名')
})

test('markup in a name stays text, characters that turn the reading direction go', () => {
  expect(shownName('<img onerror=alert(1)>.jpg')).toBe('<img onerror=alert(1)>.jpg')
  expect(shownName('照片\u202egpj.exe')).toBe('照片gpj.exe')
})

test('a very long name is shortened and keeps its ending', () => {
  const name = shownName(`${'长'.repeat(400)}.docx`)
  expect(Array.from(name)).toHaveLength(200)
  expect(name.endsWith('.docx')).toBe(true)
})

test("a copy's ending tells what the file truly is", () => {
  expect(copyName('照片.exe', jpeg)).toBe('照片.exe.jpg')
  expect(copyName('照片.JPEG', jpeg)).toBe('照片.jpeg')
  expect(copyName('con.jpg', jpeg)).toBe('_con.jpg')
  expect(copyName('资料', unknownType)).toBe('资料')
})
