import { expect, type Locator, type Page } from '@playwright/test'

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
export async function setUp(page: Page): Promise<void> {
  await page.getByLabel('单位名称').fill('沅陵县司法局')
  await page.getByLabel('年度').fill('2018')
  const header = '姓名\t股室\t电话'
  await page.getByLabel('人员名单').fill([header, ...bureau.map(row => row.join('\t'))].join('\n'))
  await page.getByRole('button', { name: /^开始使用/ }).click()
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible()
}

export const detail = (page: Page, kind = '会议'): Locator =>
  page.getByRole('region', { name: `${kind}详情` })
export const attendance = (page: Page): Locator => detail(page).getByRole('group', { name: '到会人员' })

export async function open(page: Page, kind: string): Promise<void> {
  await page
    .getByRole('navigation', { name: '主导航' })
    .getByRole('link', { name: new RegExp(`^${kind}`) })
    .click()
}

export async function newMeeting(page: Page): Promise<Locator> {
  await open(page, '会议')
  await page.keyboard.press('Control+n')
  await expect(detail(page).getByLabel('名称')).toBeFocused()
  return detail(page)
}

export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('status', { name: '状态栏' })).toContainText(/已保存到本机 \d/)
}

/** Types into the field that has the caret and goes on with Enter. */
export async function enter(page: Page, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
}
