import { choice } from '../fields/choice'
import { count } from '../fields/count'
import { day } from '../fields/day'
import { person } from '../fields/person'
import { text } from '../fields/text'
import { defineKind } from './kind'

/** 责任书、承诺书: who signed what with whom. A promise is not a result. */
export const pledge = defineKind({
  id: 'pledge',
  label: '责任书',
  group: 'organization',
  entry: '责任区',
  unit: '份',
  fields: {
    title: text({ label: '名称', required: true, synonyms: ['责任书名称', '承诺书名称'] }),
    category: choice({ label: '类别', required: true, list: 'pledgeCategory' }),
    date: day({ label: '签订', required: true, synonyms: ['签订日期', '日期', '时间'] }),
    first: text({ label: '甲方', synonyms: ['签订方', '发放单位'] }),
    second: text({ label: '乙方', synonyms: ['责任方', '承诺方', '签订对象'] }),
    signer: person({ label: '签订人', synonyms: ['责任人', '承诺人'] }),
    copies: count({ label: '份数', unit: '份', required: true, synonyms: ['数量'] }),
    validTo: day({ label: '有效期至' }),
  },
  date: 'date',
  title: 'title',
  category: 'category',
  subtitle: 'second',
  form: [['title'], ['category', 'copies'], ['date', 'validTo'], ['first', 'second'], ['signer']],
  list: [{ from: 'copies', header: '份数', width: 52 }],
  ledger: {
    title: '责任书承诺书登记表',
    columns: [
      { header: '签订', from: 'date' },
      { header: '类别', from: 'category' },
      { header: '名称', from: 'title', minWidth: 10, maxWidth: 18 },
      { header: '甲方', from: 'first', maxWidth: 12 },
      { header: '乙方', from: 'second', maxWidth: 12 },
      { header: '签订人', from: 'signer', isName: true },
      { header: '份数（份）', from: 'copies', hasTotal: true },
      { header: '有效期至', from: 'validTo' },
      { header: '材料', from: 'evidence.roles', maxWidth: 8 },
    ],
  },
  evidence: [{ role: '原件', atLeast: 1, hint: '签字页' }],
  figures: [
    { id: 'pledge.count', label: '责任书承诺书', unit: '次' },
    { id: 'pledge.copies', label: '签订责任书', unit: '份', sum: 'copies' },
  ],
  signIn: null,
  initialsOf: null,
})
