import { choice } from '../fields/choice'
import { day } from '../fields/day'
import { lines } from '../fields/lines'
import { person } from '../fields/person'
import { reference } from '../fields/reference'
import { text } from '../fields/text'
import { defineKind } from './kind'

/** 领导小组及人员名单 (L2). One record is one version, in force from its day until it ends or the next begins. */
export const leadingGroup = defineKind({
  id: 'leadingGroup',
  label: '领导小组',
  group: 'organization',
  unit: '版',
  fields: {
    title: text({ label: '名称', required: true, synonyms: ['文件标题', '小组名称'] }),
    groupName: choice({ label: '小组', required: true, list: 'groupName', synonyms: ['小组名'] }),
    date: day({ label: '生效', required: true, synonyms: ['生效日期', '成立日期', '调整日期'] }),
    to: day({ label: '失效', isPerEvent: true, synonyms: ['失效日期'] }),
    documentNumber: text({ label: '文号', isPerEvent: true, synonyms: ['文件号'] }),
    document: reference({ label: '文件', list: 'material', isPerEvent: true }),
    reason: text({ label: '变动原因', isPerEvent: true, synonyms: ['变动说明', '调整原因'] }),
    members: lines({
      label: '成员',
      required: true,
      columns: {
        role: choice({ label: '职务', list: 'groupRole', synonyms: ['组内职务'] }),
        person: person({ label: '姓名' }),
        post: text({ label: '岗位', synonyms: ['单位职务'] }),
        phone: text({ label: '电话', isPersonal: true }),
        note: text({ label: '变动说明' }),
      },
    }),
  },
  date: 'date',
  isLasting: true,
  version: { name: 'groupName', to: 'to', documentNumber: 'documentNumber', members: 'members' },
  title: 'title',
  category: 'groupName',
  subtitle: 'documentNumber',
  form: [['title'], ['groupName', 'documentNumber'], ['date', 'to'], ['document', 'reason'], ['members']],
  list: [
    { from: 'reason', header: '变动原因', width: 110 },
    { from: 'members.count', header: '人数', width: 44 },
  ],
  ledger: {
    title: '巩卫创文领导小组登记表',
    columns: [
      { header: '生效', from: 'date' },
      { header: '失效', from: 'to' },
      { header: '小组', from: 'groupName' },
      { header: '名称', from: 'title', minWidth: 10, maxWidth: 18 },
      { header: '文号', from: 'documentNumber', maxWidth: 12 },
      { header: '人数（人）', from: 'members.count' },
      { header: '成员', from: 'members', maxWidth: 24 },
      { header: '变动原因', from: 'reason', maxWidth: 10 },
    ],
  },
  evidence: [{ role: '原件', atLeast: 1, hint: '成立或调整文件' }],
  figures: [{ id: 'leadingGroup.versions', label: '领导小组文件', unit: '版' }],
  signIn: null,
  chronicle: {
    sentences: [
      {
        where: [{ field: 'title', contains: ['调整', '成立', '关于', '印发'] }],
        parts: [
          { before: '因', from: 'reason', after: '，' },
          { from: 'title' },
          { before: '，成员', from: 'members.count', after: '人' },
        ],
      },
      {
        parts: [
          { before: '因', from: 'reason', after: '，' },
          { before: '明确', from: 'title', after: '名单' },
          { before: '，成员', from: 'members.count', after: '人' },
        ],
      },
    ],
    basis: ['documentNumber', 'document'],
  },
  initialsOf: null,
})
