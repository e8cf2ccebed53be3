import { expect, type Locator, type Page } from '@playwright/test'

/** A small bureau as it is pasted on the first day: name, section, phone. */
const bureau = [
  ['谭海波', '局领导', '13812345678'],
  ['向娟', '局领导', ''],
  ['谭莉', '办公室', ''],
  ['周琳', '办公室', ''],
  ['邓旭', '社区矫正股', ''],
  ['舒文斌', '公证处', ''],
] as const

/** First run for 2018 with the bureau's people. */
export async function startOffice(
  page: Page,
  people: readonly (readonly string[])[] = bureau,
): Promise<void> {
  await page.getByLabel('单位名称').fill('沅陵县司法局')
  await page.getByLabel('年度').fill('2018')
  await page
    .getByLabel('人员名单')
    .fill(['姓名\t股室\t电话', ...people.map(one => one.join('\t'))].join('\n'))
  await page.getByRole('button', { name: /^开始使用/ }).click()
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible()
}

/** The year 2018 that comes with the program, in its own archive. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: '看示例档案（2018年）' }).click()
  await expect(page.getByText('这是示例档案（2018年）')).toBeVisible()
}

export async function open(page: Page, word: string): Promise<void> {
  const navigation = page.getByRole('navigation', { name: '主导航' })
  await navigation.getByRole('link', { name: new RegExp(`^${word}(，|$)`) }).click()
}

export const listOf = (page: Page, kind: string): Locator => page.getByRole('region', { name: `${kind}列表` })
export const detailOf = (page: Page, kind: string): Locator =>
  page.getByRole('region', { name: `${kind}详情` })
export const rowsOf = (page: Page, kind: string): Locator =>
  page.getByRole('table', { name: kind, exact: true }).locator('.record-row')

/** What the status bar says about saving, once it says it. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('status', { name: '状态栏' })).toContainText(/已保存到本机 \d/)
}

/** The kind's page with a fresh record, the caret in its first field; keys only. */
export async function newByKey(page: Page, kind: string): Promise<Locator> {
  await page.keyboard.press('Control+n')
  const first = detailOf(page, kind).getByRole('textbox').first()
  await expect(first).toBeFocused()
  await expect(first).toHaveValue('')
  return detailOf(page, kind)
}

/** Types into the field that has the caret and goes on with Enter. */
export async function enter(page: Page, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
}
