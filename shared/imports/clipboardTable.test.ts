import { describe, expect, it } from 'vitest'
import { clipboardTable } from './clipboardTable'

describe('剪贴板里的表', () => {
  it('reads a block of Excel with a line break inside a cell', () => {
    const text = '姓名\t备注\r\n向　娟\t"请假\r\n""已批"""\r\n\r\n'
    expect(clipboardTable({ text, html: '' })).toEqual([
      ['姓名', '备注'],
      ['向　娟', '请假\n"已批"'],
    ])
  })

  it('reads a list typed with blanks, the padding of short names kept together', () => {
    expect(clipboardTable({ text: '1 向　娟 80\n谭海波，81\n黄 伟：92', html: '' })).toEqual([
      ['1', '向娟', '80'],
      ['谭海波', '81'],
      ['黄伟', '92'],
    ])
  })

  it('reads the table of a web page when the text has no columns', () => {
    const html =
      '<style>td{x:"<tr>"}</style><table><tr><th>姓&nbsp;名</th><th colspan="2">得分</th></tr>' +
      '<TR><td class="a">向<b>娟</b></td><td>8&#48;</td><td>&lt;补考&gt;<br>无</td></tr></table>'
    expect(clipboardTable({ text: '向娟80', html })).toEqual([
      ['姓 名', '得分', ''],
      ['向娟', '80', '<补考>\n无'],
    ])
  })
})
