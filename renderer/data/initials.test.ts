import { expect, test } from 'vitest'
import { initialsFor } from './initials'

test.each([
  ['谭海波', 'thb'],
  ['向娟', 'xj'],
  ['单雄信', 'sxx'],
  ['仇英', 'qy'],
  ['欧阳修', 'oyx'],
  ['曾国华', 'zgh'],
  ['瞿小军', 'qxj'],
  ['吕蒙', 'lm'],
  ['阿依古丽·买买提', 'ayglmmt'],
  ['王　五', 'ww'],
  ['李Tom', 'ltom'],
  ['', ''],
])('%s 的拼音首字母是 %s', async (name, initials) => {
  expect(await initialsFor(name)).toBe(initials)
})

test('罕见的名字用字也有首字母，读不出的字不留怪字符', async () => {
  for (const name of ['张镕', '李喆', '王珺', '赵昇', '钱祎', '孙琤', '周堃', '吴㛃', '郑䶮', '冯𬭎', '陈𫖯'])
    expect(await initialsFor(name)).toMatch(/^[a-z]{1,2}$/)
})
