import type { Locator, Page } from '@playwright/test'
import { composeText } from './harness/ime.ts'
import { expect, test } from './harness/test.ts'

/** A small bureau: name, section, phone. */
const bureau = [
  ['谭海波', '局领导', '13812345678'],
  ['向娟', '局领导', ''],
  ['谭莉', '办公室', ''],
  ['周琳', '办公室', ''],
  ['张丽华', '办公室', ''],
  ['邓旭', '社区矫正股', ''],
  ['邓婷', '社区矫正股', ''],
  ['舒文斌', '公证处', ''],
] as const

/** First run for 2018 with the bureau's people. */
async function setUp(page: Page): Promise<void> {
  await page.getByLabel('单位名称').fill('沅陵县司法局')
  await page.getByLabel('年度').fill('2018')
  const header = '姓名\t股室\t电话'
  await page.getByLabel('人员名单').fill([header, ...bureau.map(row => row.join('\t'))].join('\n'))
  await page.getByRole('button', { name: /^开始使用/ }).click()
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible()
}

const detail = (page: Page, kind = '会议'): Locator => page.getByRole('region', { name: `${kind}详情` })
const attendance = (page: Page): Locator => detail(page).getByRole('group', { name: '到会人员' })

async function open(page: Page, kind: string): Promise<void> {
  await page
    .getByRole('navigation', { name: '主导航' })
    .getByRole('link', { name: new RegExp(`^${kind}`) })
    .click()
}

async function newMeeting(page: Page): Promise<Locator> {
  await open(page, '会议')
  await page.keyboard.press('Control+n')
  await expect(detail(page).getByLabel('名称')).toBeFocused()
  return detail(page)
}

async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('status', { name: '状态栏' })).toContainText(/已保存到本机 \d/)
}

/** Types into the field that has the caret and goes on with Enter. */
async function enter(page: Page, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
}

test('a meeting is entered by the keyboard alone and is there after a restart', async ({ desk, page }) => {
  await setUp(page)
  await newMeeting(page)
  await enter(page, '动员大会', '动员', '3.30', '下午3点—4点10分', '四楼大会议室', '巩卫', 'thb', 'xj')
  await enter(page, '“关注小环境 共享大健康”爱国卫生月动员')
  await page.keyboard.type('4月4日全局集中大扫除')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await saved(page)
  await desk.restart()
  await open(desk.page, '会议')
  const form = detail(desk.page)
  await expect(form.getByLabel('名称')).toHaveValue('动员大会')
  await expect(form.getByLabel('类别')).toHaveValue('动员大会')
  await expect(form.getByLabel('日期')).toHaveValue('2018年3月30日')
  await expect(form.getByLabel('时间')).toHaveValue('15:00—16:10')
  await expect(form.getByLabel('地点')).toHaveValue('四楼大会议室')
  await expect(form.getByLabel('主题')).toHaveValue('巩卫')
  await expect(form.getByLabel('主持人')).toHaveValue('谭海波')
  await expect(form.getByLabel('记录人')).toHaveValue('向娟')
  await expect(form.getByLabel('议题')).toHaveValue('“关注小环境 共享大健康”爱国卫生月动员')
  await expect(form.getByLabel('议定事项')).toHaveValue('4月4日全局集中大扫除')
})

test('the Enter that commits a candidate only commits it, in every kind of field', async ({ page }) => {
  await setUp(page)
  const form = await newMeeting(page)
  const composeInto = async (label: string, preedit: string, text: string): Promise<void> => {
    await form.getByLabel(label).focus()
    await composeText(page, preedit, text)
    await expect(form.getByLabel(label)).toBeFocused()
    await expect(form.getByLabel(label)).toHaveValue(text)
  }
  await composeInto('名称', "ju'wu'hui", '局务会')
  await composeInto('类别', "li'hui", '例会')
  await composeInto('日期', "jin'tian", '今天')
  await composeInto('地点', 'san lou', '三楼')
  await composeInto('主持人', "t'h", '谭海波')
  await composeInto('议定事项', "tong'yi", '同意')
  await expect(form.getByLabel('主持人')).toHaveValue('谭海波')
  await attendance(page).getByLabel('添加人员').focus()
  await composeText(page, "deng'ting", '邓婷')
  await expect(attendance(page).getByRole('checkbox')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(attendance(page).getByRole('checkbox', { name: '邓婷' })).toBeChecked()
  await saved(page)
})

test('people are found in the preedit, before the candidate is chosen', async ({ page }) => {
  await setUp(page)
  const form = await newMeeting(page)
  await form.getByLabel('主持人').focus()
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: "t'h", selectionStart: 3, selectionEnd: 3 })
  await expect(page.getByRole('listbox').getByRole('option')).toHaveText(/谭海波/)
  await session.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 })
})

test('nothing is written while a word is being composed', async ({ page }) => {
  await setUp(page)
  const form = await newMeeting(page)
  const entries = form.getByRole('link', { name: /修改记录/ })
  await page.clock.install()
  await page.keyboard.type('局务会')
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: 'kai', selectionStart: 3, selectionEnd: 3 })
  await page.clock.fastForward(10_000)
  await expect(entries).toHaveText('修改记录 1 条')
  await session.send('Input.insertText', { text: '开' })
  await page.clock.fastForward(1_000)
  await expect(entries).toHaveText('修改记录 2 条')
  await expect(form.getByLabel('名称')).toHaveValue('局务会开')
})

test('a day is taken as it is written and shown back in one way', async ({ page }) => {
  await setUp(page)
  const day = (await newMeeting(page)).getByLabel('日期')
  for (const [written, shown] of [
    ['2018.6.3', '2018年6月3日'],
    ['7/12', '2018年7月12日'],
    ['9', '2018年7月9日'],
    ['２０１８－０８－１４', '2018年8月14日'],
    ['二〇一八年十月九日', '2018年10月9日'],
    ['20180124', '2018年1月24日'],
    ['2018/5/28 星期一', '2018年5月28日'],
  ] as const) {
    await day.fill(written)
    await day.press('Tab')
    await expect(day).toHaveValue(shown)
  }
  await day.press('ArrowUp')
  await expect(day).toHaveValue('2018年5月29日')
  await day.press('PageDown')
  await expect(day).toHaveValue('2018年4月29日')
  await day.press('Alt+ArrowDown')
  await expect(page.getByRole('grid', { name: '2018年4月' })).toBeVisible()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(day).toHaveValue('2018年5月30日')
  await expect(day).toBeFocused()
  await day.fill('2019.1.5')
  await day.press('Tab')
  await expect(day).toHaveAccessibleDescription('这一天不在2018年')
  await saved(page)
})

test('a day that does not exist stays in the field with its reason and is not saved', async ({ page }) => {
  await setUp(page)
  const form = await newMeeting(page)
  const day = form.getByLabel('日期')
  await day.fill('2018.3.30')
  await day.press('Tab')
  await day.fill('2018.2.30')
  await day.press('Enter')
  await expect(day).toBeFocused()
  await expect(day).toHaveValue('2018.2.30')
  await expect(day).toHaveAttribute('aria-invalid', 'true')
  await expect(day).toHaveAccessibleDescription('没有2018年2月30日这一天')
  await expect(form.getByRole('heading', { name: '3月30日' })).toBeVisible()
  await day.press('Escape')
  await expect(day).toHaveValue('2018年3月30日')
  await day.press('Escape')
  await expect(page.getByRole('row', { selected: true })).toBeFocused()
})

test('who came is listed, turned to absent with a reason, and counted', async ({ page }) => {
  await setUp(page)
  const form = await newMeeting(page)
  const group = attendance(page)
  await group.getByLabel('应到').fill('41')
  await group.getByLabel('实到').fill('39')
  await expect(group).toContainText('应到 41 人，实到 39 人，缺席 2 人')
  await expect(group).toContainText('只有人数，没有名单')
  const list = group.getByRole('button', { name: '按在职人员列出' })
  await list.focus()
  await expect(list).toHaveAccessibleDescription(/先填日期/)
  await form.getByLabel('日期').fill('3.30')
  await form.getByLabel('日期').press('Tab')
  await expect(list).not.toHaveAccessibleDescription(/先填日期/)
  await list.click()
  await expect(group).toContainText('应到 8 人，实到 8 人，缺席 0 人')
  await expect(group.getByLabel('应到')).toHaveCount(0)

  await group.getByRole('checkbox', { name: '谭海波' }).focus()
  await page.keyboard.press('d')
  await page.keyboard.press('t')
  await expect(group.getByRole('checkbox', { name: '邓婷' })).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('1')
  await expect(group.getByRole('checkbox', { name: '邓婷' })).toHaveText('邓婷 请假')
  await group.getByRole('checkbox', { name: '舒文斌' }).click()
  await group.getByRole('textbox', { name: '别的原因' }).fill('去县里开会')
  await page.keyboard.press('Enter')
  await expect(group).toContainText('应到 8 人，实到 6 人，缺席 2 人')
  await group.getByRole('button', { name: '办公室' }).click()
  await expect(group).toContainText('应到 8 人，实到 3 人，缺席 5 人')
  await group.getByRole('button', { name: '办公室' }).click()

  await group.getByLabel('添加人员').fill('王老师')
  await page.keyboard.press('Enter')
  await group.getByLabel('外单位').fill('３')
  await group.getByLabel('外单位').press('Tab')
  await expect(group).toContainText('应到 9 人，实到 10 人，缺席 2 人，其中外单位 3 人')
  await expect(group.getByRole('checkbox', { name: '王老师' })).toBeChecked()
  await group.getByRole('button', { name: '全部到会' }).click()
  await expect(group).toContainText('缺席 0 人')
  await saved(page)
})

test('a word that is not an option is kept, and can be added to the options', async ({ page }) => {
  await setUp(page)
  const form = await newMeeting(page)
  const category = form.getByLabel('类别')
  await category.fill('调度会')
  await category.press('Tab')
  await expect(category).toHaveValue('调度会')
  await expect(category).toHaveAccessibleDescription(/“调度会”不在选项里/)
  await form.getByRole('button', { name: '加到选项里' }).click()
  await expect(category).not.toHaveAccessibleDescription(/不在选项里/)
  await saved(page)
  await page.keyboard.press('Control+n')
  await expect(form.getByLabel('名称')).toHaveValue('')
  await form.getByLabel('类别').fill('ddh')
  await expect(page.getByRole('option', { name: '调度会' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(form.getByLabel('类别')).toHaveValue('调度会')
})

test('places of earlier records are offered', async ({ page }) => {
  await setUp(page)
  const form = await newMeeting(page)
  await form.getByLabel('地点').fill('四楼大会议室')
  await form.getByLabel('地点').press('Tab')
  await saved(page)
  await page.keyboard.press('Control+n')
  await expect(form.getByLabel('地点')).toHaveValue('')
  await form.getByLabel('地点').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(form.getByLabel('地点')).toHaveValue('四楼大会议室')
})

test('lines are typed through with Enter and pasted as a block; what cannot be read is said', async ({
  desk,
  page,
}) => {
  await setUp(page)
  await open(page, '测试')
  await page.keyboard.press('Control+n')
  await expect(page.getByLabel('测试名称')).toBeVisible()
  await open(page, '测试')
  const form = detail(page, '测试')
  await form.getByRole('button', { name: '加一行' }).click()
  await expect(form.getByLabel('第 1 行 姓名')).toBeFocused()
  await desk.app.evaluate(({ clipboard }) =>
    clipboard.write({ text: '姓名\t得分\t补考\n谭海波\t９２\t\n向　娟\t八十多\t88.5\n王老师\t75\t\n' }),
  )
  await page.keyboard.press('Control+v')
  await expect(form.getByLabel('第 2 行 姓名')).toHaveValue('向娟')
  await expect(form.getByLabel('第 1 行 得分')).toHaveValue('92')
  await expect(form.getByLabel('第 2 行 补考')).toHaveValue('88.5')
  await expect(form.getByLabel('第 3 行 姓名')).toHaveValue('王老师')
  await expect(form.getByRole('alert')).toContainText('第 2 行得分：“八十多”不是分数')
  await form.getByLabel('第 3 行 备注').focus()
  await page.keyboard.press('Enter')
  await expect(form.getByLabel('第 4 行 姓名')).toBeFocused()
  await page.keyboard.press('Control+Delete')
  await expect(form.getByLabel('第 4 行 姓名')).toHaveCount(0)
  await saved(page)
})

test('what was typed last is kept when the window closes at once', async ({ desk, page }) => {
  await setUp(page)
  const form = await newMeeting(page)
  await page.keyboard.type('动员大会')
  await form.getByLabel('日期').focus()
  await page.keyboard.type('3月30日')
  await desk.restart()
  await open(desk.page, '会议')
  await expect(detail(desk.page).getByLabel('名称')).toHaveValue('动员大会')
  await expect(detail(desk.page).getByLabel('日期')).toHaveValue('2018年3月30日')
})

test('what the status bar calls saved is there after the plug was pulled', async ({ desk, page }) => {
  await setUp(page)
  await newMeeting(page)
  await page.keyboard.type('动员大会')
  await saved(page)
  await desk.kill()
  await desk.start()
  await open(desk.page, '会议')
  await expect(detail(desk.page).getByLabel('名称')).toHaveValue('动员大会')
})

test('undo shows the earlier value, and a field that is being typed in keeps its text', async ({ page }) => {
  await setUp(page)
  const form = await newMeeting(page)
  await enter(page, '局务会')
  await saved(page)
  await form.getByLabel('名称').fill('动员大会')
  await form.getByLabel('名称').press('Tab')
  await saved(page)
  await page.keyboard.press('Control+z')
  await expect(form.getByLabel('名称')).toHaveValue('局务会')
  await form.getByLabel('日期').fill('2018.2.30')
  await form.getByLabel('日期').press('Tab')
  await page.keyboard.press('Control+y')
  await expect(form.getByLabel('名称')).toHaveValue('动员大会')
  await expect(form.getByLabel('日期')).toHaveValue('2018.2.30')
})

test('a phone is masked until it is edited or asked for', async ({ page }) => {
  await setUp(page)
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: /^人员/ }).click()
  await page.getByRole('row', { name: /谭海波/ }).click()
  const form = detail(page, '人员')
  await expect(form.getByLabel('电话')).toHaveValue('138****5678')
  await form.getByRole('button', { name: '显示' }).click()
  await expect(form.getByLabel('电话')).toHaveValue('13812345678')
  await form.getByRole('button', { name: '显示' }).click()
  await form.getByLabel('电话').focus()
  await expect(form.getByLabel('电话')).toHaveValue('13812345678')
  await form.getByLabel('姓名').focus()
  await expect(form.getByLabel('电话')).toHaveValue('138****5678')
})

test('several lines pasted into a one-line field become one line', async ({ desk, page }) => {
  await setUp(page)
  const form = await newMeeting(page)
  await desk.app.evaluate(({ clipboard }) => clipboard.writeText('研究部署\r\n  迎检准备\n'))
  await form.getByLabel('议题').focus()
  await page.keyboard.press('Control+v')
  await expect(form.getByLabel('议题')).toHaveValue('研究部署 迎检准备')
})
