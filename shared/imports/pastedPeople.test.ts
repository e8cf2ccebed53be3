import { expect, test } from 'vitest'
import sample from '../../resources/sample/2018.json'
import { readPastedPeople, toPersonData } from './pastedPeople'

const options = { year: 2018, today: '2018-12-21' }

function brief(text: string): readonly string[] {
  return readPastedPeople(text, options).people.map(one =>
    [one.section, one.name, one.post].filter(Boolean).join(' '),
  )
}

function leftOut(text: string): readonly string[] {
  return readPastedPeople(text, options).leftOut.map(row => `${row.line} ${row.text}：${row.reason}`)
}

test('从 Excel 整张复制的名单一个不少，备注里的调出调入成为日期', () => {
  const pad = (name: string) => (name.length === 2 ? `${name[0] ?? ''}\u3000${name[1] ?? ''}` : name)
  const rows = sample.people.map(({ data }, index) =>
    [index + 1, pad(data.name), data.section, data.post, data.phone, 'note' in data ? data.note : ''].join(
      '\t',
    ),
  )
  const text = [
    '沅陵县司法局在职人员名单（2018年）\t\t\t\t\t',
    '序号\t姓\u3000名\t股室\t职务\t联系电话\t备注',
    ...rows,
    '',
  ].join('\r\n')
  const read = readPastedPeople(text, options)
  expect(read.people.map(toPersonData)).toEqual(sample.people.map(person => person.data))
  expect(read.sections).toEqual(sample.lists.section)
  expect(read.leftOut.map(row => row.reason)).toEqual(['表头以上的标题'])
  expect(read.people.flatMap(one => one.doubts)).toEqual([
    '备注“8月调出”，离岗按 2018年8月31日',
    '备注“3月调入”，到岗按 2018年3月1日',
  ])
})

test.each<[string, string, readonly string[]]>([
  ['没有表头，姓名在前', '张三\t办公室\n李四\t财务股', ['办公室 张三', '财务股 李四']],
  ['没有表头，股室在前', '办公室\t张三\n财务股\t李四', ['办公室 张三', '财务股 李四']],
  [
    '没有表头，有序号、电话、职务',
    '1\t王　建\t城管股\t股长\t13800000001\n2\t赵小燕\t城管股\t科员\t13800000002',
    ['城管股 王建 股长', '城管股 赵小燕 科员'],
  ],
  ['只有一列姓名', '张三\n李四\n王五', ['张三', '李四', '王五']],
  ['别的叫法：科室、人员姓名、手机', '科室\t人员姓名\t手机\n医政科\t孙丽\t13911112222', ['医政科 孙丽']],
  ['表头带星号和空格', '* 姓 名\t部门 *\n周杰\t综合部', ['综合部 周杰']],
  ['不收的列不影响', '姓名\t性别\t身份证号\t部门\n周杰\t男\t43122219800101001X\t综合部', ['综合部 周杰']],
  [
    '合并的股室格子往下沿用',
    '股室\t姓名\n办公室\t甲一\n\t乙二\n财务股\t丙三',
    ['办公室 甲一', '办公室 乙二', '财务股 丙三'],
  ],
  [
    '股室是小标题',
    '姓名\t职务\n办公室\n甲一\t主任\n财务股\n丙三\t股长',
    ['办公室 甲一 主任', '财务股 丙三 股长'],
  ],
  ['一格里几个人', '股室\t人员\n办公室\t谭莉、周琳、田　敏', ['办公室 谭莉', '办公室 周琳', '办公室 田敏']],
  [
    '直接打字：股室：姓名',
    '办公室：谭莉、周琳\n公证处：舒文斌',
    ['办公室 谭莉', '办公室 周琳', '公证处 舒文斌'],
  ],
  ['直接打字：姓名 股室', '谭莉 办公室\n周　琳 办公室', ['办公室 谭莉', '办公室 周琳']],
  ['姓名后面的括号记在备注', '姓名\t部门\n谭莉（女）\t办公室', ['办公室 谭莉']],
  [
    '职务里有顿号和换行',
    '姓名\t部门\t职务\n谭海波\t局领导\t"党组书记、\n局长"',
    ['局领导 谭海波 党组书记、局长'],
  ],
  [
    '少数民族和外文姓名',
    '姓名\t部门\n阿依古丽·买买提\t科技股\nAnna Li\t科技股\n欧阳修文\t科技股',
    ['科技股 阿依古丽·买买提', '科技股 Anna Li', '科技股 欧阳修文'],
  ],
  ['罕见字', '姓名\t部门\n张𬭎\t办公室\n李𠅤娟\t办公室', ['办公室 张𬭎', '办公室 李𠅤娟']],
  ['全角数字和序号', '１\t张三\t办公室\n２\t李四\t办公室', ['办公室 张三', '办公室 李四']],
])('%s', (_name, text, people) => {
  expect(brief(text)).toEqual(people)
})

test('一张纸上并排的两栏名单先左后右都收，行号还是原来的行', () => {
  const text = [
    '在职人员\t\t\t\t',
    '姓名\t股室\t\t姓名\t股室',
    '甲一\t办公室\t\t丙三\t财务股',
    '乙二\t办公室\t\t\t',
  ].join('\n')
  const read = readPastedPeople(text, options)
  expect(read.people.map(one => [one.line, one.name, one.section])).toEqual([
    [3, '甲一', '办公室'],
    [4, '乙二', '办公室'],
    [3, '丙三', '财务股'],
  ])
})

test('没有收的行都列出来并说明原因', () => {
  const text = [
    '在职人员名单',
    '序号\t姓名\t部门',
    '1\t张三\t办公室',
    '2\t张三\t办公室',
    '3\t\t办公室',
    '4\t电话13800000000\t办公室',
    '序号\t姓名\t部门',
    '5\t李四\t财务股',
    '\t合计\t2人',
  ].join('\n')
  expect(brief(text)).toEqual(['办公室 张三', '财务股 李四'])
  expect(leftOut(text)).toEqual([
    '1 在职人员名单：表头以上的标题',
    '4 2 张三 办公室：和第 3 行的张三重复',
    '5 3 办公室：没有姓名',
    '6 4 电话13800000000 办公室：“电话13800000000”不像姓名',
    '7 序号 姓名 部门：重复的表头',
    '9 合计 2人：“合计”不像姓名',
  ])
})

test('不同股室的同名人都收下并提示，名单里已有的人不再收', () => {
  const text = '姓名\t部门\n李琳\t办公室\n李琳\t公证处\n谭莉\t办公室'
  const read = readPastedPeople(text, { ...options, known: [{ name: '谭　莉', section: '办公室' }] })
  expect(read.people.map(one => [one.section, one.doubts])).toEqual([
    ['办公室', []],
    ['公证处', ['和第 2 行同名']],
  ])
  expect(read.leftOut.map(row => row.reason)).toEqual(['名单里已有谭莉（办公室）'])
})

test('到岗离岗的日期各种写法都认，认不出的留在备注里并提示', () => {
  const text =
    '姓名\t部门\t到岗日期\t离岗\t备注\n甲一\t办公室\t2016.7.1\t\t借调\n乙二\t办公室\t去年\t2018年8月31日\t'
  const [one, other] = readPastedPeople(text, options).people
  expect(one).toMatchObject({ from: '2016-07-01', to: null, note: '借调' })
  expect(other).toMatchObject({ from: null, to: '2018-08-31', note: '到岗去年' })
  expect(other?.doubts).toEqual(['到岗日期看不懂，记在备注里'])
})

test('没有收的列说出名字，股室按第一次出现的顺序', () => {
  const read = readPastedPeople('姓名\t性别\t部门\t学历\n甲一\t男\t丙股\t本科\n乙二\t女\t甲股\t大专', options)
  expect(read.otherColumns).toEqual(['性别', '学历'])
  expect(read.sections).toEqual(['丙股', '甲股'])
})

test('空白和怪字符不会出错，也不会多出人来', () => {
  for (const text of ['', '\n\n', '\t\t\t', '=1+1', '<img src=x onerror=alert(1)>\t办公室', '____\u0000'])
    expect(readPastedPeople(text, options).people).toEqual([])
})
