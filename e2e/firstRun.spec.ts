import { expect, test } from './harness/test'
import { open, rowsOf } from './pages/office'

/** As copied from another bureau's workbook: a title, other headings, a merged section, a sum. */
const list = [
  '××县水利局干部职工花名册',
  '序号\t科室\t人员姓名\t职务\t性别\t手机',
  '1\t局领导\t谭　海\t局长\t男\t13812345678',
  '2\t办公室\t周　琳\t主任\t女\t',
  '3\t\t欧阳文博\t科员\t男\t',
  '4\t水政股\t单晓东\t股长\t男\t',
  '5\t水政股\t单晓东\t股长\t男\t',
  '\t\t合计\t5人\t\t',
].join('\r\n')

test('只用键盘和粘贴的名单就能开始使用', async ({ desk, page }) => {
  await desk.app.evaluate(({ clipboard }, text) => clipboard.writeText(text), list)
  await expect(page.getByLabel('单位名称')).toBeFocused()
  await page.keyboard.type('桃源县水利局')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('2018')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('人员名单')).toBeFocused()
  await page.keyboard.press('Control+v')
  const preview = page.getByRole('region', { name: '名单预览' })
  await expect(preview).toContainText('认出 4 人，3 个股室，3 行没有收')
  await expect(preview.getByRole('list', { name: '没有收的行' })).toContainText('和第 6 行的单晓东重复')
  await expect(preview).toContainText('股室空着，按上面的“办公室”')
  await expect(preview).toContainText('没有收的列：性别')
  const start = page.getByRole('button', { name: '开始使用：登记 4 人' })
  while (!(await start.evaluate(button => button === document.activeElement)))
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '工作台' })).toBeVisible()
  await expect(page.getByRole('banner')).toContainText('桃源县水利局')
  await expect(page.getByRole('button', { name: '年度', exact: true })).toContainText('2018年')
  await page.getByRole('button', { name: '写上档案员' }).click()
  await page.getByLabel('档案员').fill('周琳')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('status', { name: '状态栏' })).toContainText('档案员 周琳')
  await open(page, '人员')
  await expect(rowsOf(page, '人员')).toHaveCount(4)
  await open(page, '设置')
  const sections = page.getByRole('list', { name: '股室' }).getByRole('textbox')
  await expect(sections).toHaveCount(3)
  await expect(sections.first()).toHaveValue('局领导')
  await expect(sections.last()).toHaveValue('水政股')
  await open(page, '修改记录')
  await expect(page.getByRole('main')).toContainText('开始使用')
  await expect(page.getByRole('main')).toContainText('138****5678')
  await desk.restart()
  await expect(desk.page.getByRole('heading', { name: '工作台' })).toBeVisible()
})

test('没写单位名称、年度不对，都在栏下说明，写好的不丢', async ({ page }) => {
  await page.getByLabel('人员名单').fill('周琳 办公室')
  await page.getByRole('button', { name: /^开始使用/ }).click()
  await expect(page.getByLabel('单位名称')).toBeFocused()
  await expect(page.getByLabel('单位名称')).toHaveAccessibleDescription(/请写单位名称/)
  await page.getByLabel('单位名称').fill('某县统计局')
  await page.getByLabel('年度').fill('18')
  await expect(page.getByLabel('年度')).toHaveAccessibleDescription(/四位数字/)
  await page.getByRole('button', { name: /^开始使用/ }).click()
  await expect(page.getByLabel('年度')).toBeFocused()
  await page.getByLabel('年度').fill('２０１９年')
  await page.getByRole('button', { name: /^开始使用/ }).click()
  await expect(page.getByRole('button', { name: '年度', exact: true })).toContainText('2019年')
  await open(page, '人员')
  await expect(rowsOf(page, '人员')).toHaveCount(1)
})
