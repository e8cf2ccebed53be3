import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { answerSaveDialog } from './harness/dialogs'
import { markupTexts } from './harness/hostileTexts'
import { pdfText } from './harness/pdf'
import { expect, test } from './harness/test'
import { detailOf, listOf, open, saved } from './pages/office'

const kinds = ['会议', '培训', '测试', '资料', '人员']
const pages = ['工作台', ...kinds, '修改记录', '回收站', '月度打印', '设置']

/** Signs that some text became part of the page instead of standing in it. */
async function marks(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const foreign =
      'script:not([src]), [onerror], [onload], [onfocus], [ontoggle], [srcdoc], base, object, embed, form[action], a[href^="javascript"], meta[http-equiv], img[src="x"]'
    const found = [...document.querySelectorAll(foreign)].map(element => element.tagName)
    return 'hacked' in window ? [...found, 'script ran'] : found
  })
}

/** Types into every field that takes typing; what a field refuses is refused in its own words and stays visible. */
async function fillEverything(detail: Locator, from: number): Promise<number> {
  const boxes = detail.locator('input:not([type]):visible, input[type=text]:visible, textarea:visible')
  let next = from
  for (let index = 0; index < (await boxes.count()); index += 1) {
    const box = boxes.nth(index)
    if (!(await box.isEditable())) continue
    await box.fill(markupTexts[next % markupTexts.length] ?? '')
    await box.press('Tab')
    next += 1
  }
  return next - from
}

test('text that looks like code stays text: every field, every screen, list, history, preview and paper', async ({
  desk,
  page,
}) => {
  test.setTimeout(180_000)
  const unit = markupTexts[1] ?? ''
  await page.getByLabel('单位名称').fill(unit)
  await page.getByLabel('年度').fill('2018')
  await page
    .getByLabel('人员名单')
    .fill(['姓名\t股室', ...markupTexts.map(text => `${text}\t${text}`)].join('\n'))
  expect(await marks(page)).toEqual([])
  await page.getByLabel('人员名单').fill('周琳 办公室')
  await page.getByRole('button', { name: /^开始使用/ }).click()
  await expect(page.getByRole('banner')).toContainText(unit)

  let typed = 0
  for (const kind of kinds) {
    await open(page, kind)
    await page
      .getByRole('button', { name: `新建${kind}` })
      .first()
      .click()
    const detail = detailOf(page, kind)
    await expect(detail.getByRole('textbox').first()).toBeVisible()
    typed += await fillEverything(detail, typed)
    const date = detail.getByRole('textbox', { name: /^日期/ })
    if ((await date.count()) > 0) await date.first().fill('2018-3-5')
    if ((await date.count()) > 0) await date.first().press('Tab')
    await saved(page)
    expect(await marks(page)).toEqual([])
    // A test fills the whole page; the others stand beside their list.
    if ((await listOf(page, kind).count()) > 0) await expect(listOf(page, kind)).toContainText('<')
  }
  expect(typed).toBeGreaterThanOrEqual(markupTexts.length)

  for (const name of pages) {
    await open(page, name)
    await expect(page.getByRole('main')).toBeVisible()
    expect(await marks(page)).toEqual([])
  }
  await page.keyboard.press('Control+k')
  await page.getByRole('searchbox', { name: '搜索' }).fill('<')
  expect(await marks(page)).toEqual([])
  await page.keyboard.press('Escape')

  await open(page, '会议')
  await page.getByRole('button', { name: '打印', exact: true }).click()
  await expect(page.getByRole('region', { name: '打印预览' })).toBeVisible()
  const file = path.join(desk.folder, '台账.pdf')
  await answerSaveDialog(desk, file)
  await page.getByRole('button', { name: '存为 PDF' }).click()
  await expect(page.getByText('已存为 PDF：台账.pdf').first()).toBeVisible()
  expect(await marks(page)).toEqual([])
  expect(pdfText(file)).toContain(`填报单位（盖章）：${unit}`)
})
