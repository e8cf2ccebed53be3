import { choice } from '../fields/choice'
import { day } from '../fields/day'
import { text } from '../fields/text'
import { defineKind } from './kind'

/** 在职人员名单. Belongs to no year: who was in office on a day is asked of 到岗 and 离岗. */
export const person = defineKind({
  id: 'person',
  label: '人员',
  group: null,
  unit: '人',
  fields: {
    name: text({ label: '姓名', required: true }),
    section: choice({
      label: '股室',
      required: true,
      list: 'section',
      synonyms: ['部门', '科室', '单位', '处室'],
    }),
    post: text({ label: '职务', synonyms: ['岗位', '职位'] }),
    phone: text({
      isPerEvent: true,
      label: '电话',
      isPersonal: true,
      synonyms: ['联系电话', '手机', '手机号', '手机号码'],
    }),
    from: day({ isPerEvent: true, label: '到岗', synonyms: ['到岗日期', '入职', '调入'] }),
    to: day({ isPerEvent: true, label: '离岗', synonyms: ['离岗日期', '离职', '调出'] }),
    initials: text({ isPerEvent: true, label: '拼音首字母', hint: '自动生成，可改' }),
    note: text({ label: '备注' }),
  },
  date: null,
  title: 'name',
  category: 'section',
  subtitle: null,
  form: [
    ['name', 'section'],
    ['post', 'phone'],
    ['from', 'to'],
    ['initials', 'note'],
  ],
  list: [
    { from: 'post', header: '职务', width: 120 },
    { from: 'phone', header: '电话', width: 110 },
  ],
  ledger: {
    title: '在职人员名单',
    columns: [
      { header: '姓名', from: 'name', isName: true },
      { header: '股室', from: 'section', maxWidth: 12 },
      { header: '职务', from: 'post', maxWidth: 12 },
      { header: '联系电话', from: 'phone' },
      { header: '到岗', from: 'from' },
      { header: '离岗', from: 'to' },
      { header: '备注', from: 'note', maxWidth: 14 },
    ],
  },
  evidence: [],
  figures: [{ id: 'person.count', label: '人员', unit: '人' }],
  signIn: null,
  initialsOf: 'name',
})
