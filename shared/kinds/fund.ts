import { choice } from '../fields/choice'
import { day } from '../fields/day'
import { longText } from '../fields/longText'
import { money } from '../fields/money'
import { person } from '../fields/person'
import { quantity } from '../fields/quantity'
import { reference } from '../fields/reference'
import { text } from '../fields/text'
import { defineKind } from './kind'

/** 经费、物资、帮扶台账 (L12): what was promised and what was paid are two amounts. */
export const fund = defineKind({
  id: 'fund',
  label: '经费帮扶',
  group: 'partnership',
  unit: '笔',
  fields: {
    title: text({ label: '项目', required: true, synonyms: ['用途', '事项', '名称'] }),
    direction: choice({ label: '方向', required: true, list: 'fundDirection' }),
    category: choice({ label: '科目', required: true, list: 'fundCategory' }),
    date: day({ label: '日期', required: true, synonyms: ['拨付日期', '时间'] }),
    receiver: text({ label: '对象', synonyms: ['帮扶对象', '社区', '收款单位'] }),
    promised: money({ label: '承诺', isPerEvent: true, synonyms: ['计划金额', '承诺金额'] }),
    paid: money({ label: '实付', isPerEvent: true, synonyms: ['金额', '金额（元）', '实付金额'] }),
    goods: text({ label: '物资', synonyms: ['物资品名'] }),
    goodsQuantity: quantity({ label: '物资数量', list: 'unit', isPerEvent: true, synonyms: ['数量'] }),
    goodsValue: money({ label: '折价', isPerEvent: true }),
    basis: reference({ label: '依据文件', required: true, list: 'material', synonyms: ['依据', '文件依据'] }),
    voucher: text({ label: '凭证号', isPerEvent: true, synonyms: ['凭证'] }),
    handler: person({ label: '经办', synonyms: ['经办人'] }),
    approver: person({ label: '审批', synonyms: ['审批人'] }),
    note: longText({ label: '备注', isPerEvent: true }),
  },
  date: 'date',
  title: 'title',
  category: 'category',
  subtitle: 'receiver',
  form: [
    ['title'],
    ['direction', 'category'],
    ['date', 'receiver'],
    ['promised', 'paid'],
    ['basis', 'voucher'],
    ['goods', 'goodsQuantity'],
    ['goodsValue'],
    ['handler', 'approver'],
    ['note'],
  ],
  list: [{ from: 'paid', header: '实付', width: 90 }],
  ledger: {
    title: '联系社区经费帮扶台账',
    columns: [
      { header: '日期', from: 'date' },
      { header: '方向', from: 'direction' },
      { header: '科目', from: 'category' },
      { header: '项目', from: 'title', minWidth: 8, maxWidth: 14 },
      { header: '对象', from: 'receiver', maxWidth: 10 },
      { header: '承诺（元）', from: 'promised', hasTotal: true },
      { header: '实付（元）', from: 'paid', hasTotal: true },
      { header: '物资', from: 'goods', maxWidth: 8 },
      { header: '折价（元）', from: 'goodsValue', hasTotal: true },
      { header: '依据文件', from: 'basis', maxWidth: 12 },
      { header: '凭证号', from: 'voucher', maxWidth: 10 },
      { header: '经办', from: 'handler', isName: true },
      { header: '审批', from: 'approver', isName: true },
      { header: '备注', from: 'note', maxWidth: 8 },
    ],
  },
  evidence: [
    { role: '收据', atLeast: 1, hint: '社区收据或回函' },
    { role: '凭证', atLeast: 0 },
  ],
  figures: [
    { id: 'fund.count', label: '经费帮扶', unit: '笔' },
    {
      id: 'fund.paid',
      label: '帮扶资金',
      unit: '元',
      sum: 'paid',
      where: [{ field: 'direction', in: ['帮扶拨付'] }],
    },
    {
      id: 'fund.doubleHundred',
      label: '双百工程资金',
      unit: '元',
      sum: 'paid',
      isReported: true,
      where: [{ field: 'category', in: ['双百工程'] }],
    },
    {
      id: 'fund.civility',
      label: '文明创建资助',
      unit: '元',
      sum: 'paid',
      where: [{ field: 'category', in: ['文明创建'] }],
    },
  ],
  signIn: null,
  chronicle: {
    sentences: [
      {
        where: [
          { field: 'direction', in: ['帮扶拨付'] },
          { field: 'paid', isFilled: true },
        ],
        parts: [{ before: '向', from: 'receiver' }, { before: '拨付', from: 'title' }, { from: 'paid' }],
      },
      {
        where: [
          { field: 'direction', in: ['物资'] },
          { field: 'goods', isFilled: true },
        ],
        parts: [
          { before: '向', from: 'receiver' },
          { before: '提供', from: 'goods' },
          { from: 'goodsQuantity' },
          { before: '，折价', from: 'goodsValue' },
        ],
      },
    ],
    basis: ['basis', 'voucher'],
  },
  claims: [
    {
      says: [
        ['资金', '经费', '帮扶款'],
        ['拨付到位', '全部到位', '足额到位', '已到位'],
      ],
      needs: { role: '收据' },
      lacks: '没有收据',
    },
  ],
  initialsOf: null,
})
