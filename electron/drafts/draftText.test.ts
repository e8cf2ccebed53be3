import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { draftText } from './draftText'

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

function docx(body: string): Uint8Array {
  return zipSync({
    'word/document.xml': strToU8(`<w:document ${word}><w:body>${body}</w:body></w:document>`),
  })
}

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
}

describe('打开草稿', () => {
  it('一段一行，修订里删去的不读，添上的读', () => {
    const body = [
      `<w:p><w:pPr><w:tabs><w:tab w:pos="1"/></w:tabs></w:pPr>${run('一、组织')}${run('领导')}</w:p>`,
      `<w:p>${run('大扫除')}<w:del><w:r><w:delText>30</w:delText></w:r></w:del><w:ins>${run('34')}</w:ins>${run('次')}</w:p>`,
      `<w:tbl><w:tr><w:tc><w:p>${run('横幅')}</w:p></w:tc><w:tc><w:p>${run('4条')}</w:p></w:tc></w:tr></w:tbl>`,
    ].join('')
    expect(draftText(docx(body), '总结.docx')).toEqual({
      ok: true,
      text: '一、组织领导\n大扫除34次\n横幅\n4条',
    })
  })

  it.each([
    ['UTF-8', new TextEncoder().encode('卫生大扫除\r\n34次')],
    ['记事本的 Unicode', new Uint8Array([0xff, 0xfe, ...Buffer.from('卫生大扫除\r\n34次', 'utf16le')])],
    [
      'GBK',
      new Uint8Array([
        0xce, 0xc0, 0xc9, 0xfa, 0xb4, 0xf3, 0xc9, 0xa8, 0xb3, 0xfd, 13, 10, 0x33, 0x34, 0xb4, 0xce,
      ]),
    ],
  ])('文本文件：%s', (_name, bytes) => {
    expect(draftText(bytes, '总结.txt')).toEqual({ ok: true, text: '卫生大扫除\n34次' })
  })

  it('旧格式、坏文件和空文件说明原因，不猜', () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])
    expect(draftText(old, '总结.doc')).toEqual({ ok: false, code: 'draftOldFormat', detail: '总结.doc' })
    expect(draftText(docx('<w:p>').slice(0, 60), '坏.docx')).toMatchObject({ code: 'draftUnreadable' })
    expect(draftText(docx('<w:p></w:q>'), '坏.docx')).toMatchObject({ code: 'draftUnreadable' })
    expect(draftText(docx('<w:p/>'), '空.docx')).toMatchObject({ code: 'draftEmpty' })
    expect(draftText(new Uint8Array([1, 0, 2, 0]), '图.txt')).toMatchObject({ code: 'draftUnreadable' })
  })
})
