import { expect, test } from 'vitest'
import { detectType } from './detectType'

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(
    parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  )
const zip = bytes('PK', [3, 4, 20, 0, 0, 0], 'word/document.xml')
const ole = bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

test('photographs and PDFs are known by their bytes, whatever they are called', () => {
  expect(detectType(bytes([0xff, 0xd8, 0xff, 0xe1]), '照片.exe')).toMatchObject({ mime: 'image/jpeg' })
  expect(detectType(bytes([0x89], 'PNG\r\n', [0x1a], '\n'), '截图').mime).toBe('image/png')
  expect(detectType(bytes('RIFF', [0, 0, 0, 0], 'WEBP'), 'a.webp').mime).toBe('image/webp')
  expect(detectType(bytes('%PDF-1.7'), '通知.txt')).toMatchObject({ mime: 'application/pdf', shownAs: 'pdf' })
})

test('HEIC and TIFF are kept as pictures that cannot be shown', () => {
  expect(detectType(bytes([0, 0, 0, 24], 'ftypheic'), 'IMG_1.HEIC')).toMatchObject({
    shownAs: null,
    mayOpen: true,
  })
  expect(detectType(bytes('II*', [0]), '扫描.tif')).toMatchObject({ shownAs: null, mayOpen: true })
})

test('office files need the right container and the right ending', () => {
  expect(detectType(zip, '会议记录.docx').label).toBe('Word 文档')
  expect(detectType(ole, '会议记录.doc').label).toBe('Word 文档')
  expect(detectType(ole, '花名册.ET').label).toBe('WPS 文档')
  expect(detectType(ole, '会议记录.docx').mayOpen).toBe(false)
  expect(detectType(Buffer.from('不是表格'), '花名册.xlsx').mayOpen).toBe(false)
})

test('nothing that can carry a program may be opened', () => {
  const names = ['a.docm', 'a.xlsm', 'a.jar', 'a.zip', 'a.msi', 'a']
  for (const name of names) for (const head of [zip, ole]) expect(detectType(head, name).mayOpen).toBe(false)
  for (const name of ['a.exe', 'a.pdf', 'a.txt', 'a.jpg', 'a.docx'])
    expect(detectType(bytes('MZ', [0x90, 0, 3, 0, 0, 0]), name).mayOpen).toBe(false)
  for (const name of ['a.html', 'a.js', 'a.svg', 'a.lnk', 'a.bat', 'a.sh', 'a.url', 'a.hta', 'a.vbs', ''])
    expect(detectType(bytes('<svg onload=alert(1)>'), name)).toMatchObject({ mayOpen: false, shownAs: null })
})

test('plain text is opened as text, and a text that begins with BM is no picture', () => {
  expect(detectType(Buffer.from('姓名,股室'), '名单.csv').label).toBe('CSV 表格')
  expect(detectType(Buffer.from('BMI 测量记录表，共十二人'), '说明.txt').mime).toBe('text/plain')
})
