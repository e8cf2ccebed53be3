import { composeText } from './harness/ime.ts'
import { expect, test } from './harness/test.ts'
import { attendance, newMeeting, saved, setUp } from './pages/recordForm.ts'

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
