import type { Locator, Page } from '@playwright/test'
import { expect, test } from './harness/test'
import { detailOf, enter, newByKey, open, rowsOf, saved, startOffice } from './pages/office'

const kind = '宣传资料'

async function openHandouts(page: Page): Promise<void> {
  await startOffice(page)
  await open(page, '宣传')
  await page.getByRole('tab', { name: kind }).click()
}

/** Title, 出入库, 份数, 日期; the caret is then in 地点. */
async function register(page: Page, ...texts: readonly string[]): Promise<Locator> {
  const form = await newByKey(page, kind)
  await enter(page, ...texts)
  return form
}

test('发放不能超过结存：新登的、改大的、移走入库的都拦住，说出结存和怎么办，什么都不改', async ({ page }) => {
  await openHandouts(page)
  await register(page, '《文明手册》', '入库', '100', '3月1日')
  await saved(page)
  await register(page, '文明手册', '发放', '60', '4月14日')
  await saved(page)

  const form = await register(page, '文明手册', '发放', '70', '5月2日')
  const said = form.getByRole('alert')
  await expect(said).toHaveText(
    '《文明手册》5月2日结存 40 份，要发放 70 份，差 30 份，没有保存。请把份数改到 40 份以内，或先登记入库。',
  )
  await expect(form.getByLabel('份数')).toHaveValue('70')
  const row = rowsOf(page, kind).filter({ hasText: '5月2日' })
  await expect(row).not.toContainText('70')
  await form.getByLabel('份数').fill('40')
  await page.keyboard.press('Enter')
  await expect(said).toHaveCount(0)
  await expect(row).toContainText('40')
  await expect(form.getByText('发放前结存 40 份')).toBeVisible()

  await rowsOf(page, kind).filter({ hasText: '4月14日' }).click()
  await form.getByLabel('份数').fill('61')
  await page.keyboard.press('Enter')
  await expect(said).toContainText('发放 61 份以后，《文明手册》5月2日已登记的发放就不够了，差 1 份')
  await form.getByLabel('份数').press('Escape')
  await form.getByLabel('份数').fill('60')
  await expect(said).toHaveCount(0)

  await rowsOf(page, kind).filter({ hasText: '3月1日' }).click()
  await page.keyboard.press('Delete')
  const banner = page.getByRole('alert').filter({ hasText: '移走以后' })
  await expect(banner).toContainText('结存会变成 −60 份，没有移走')
  await expect(rowsOf(page, kind)).toHaveCount(3)
  await banner.getByRole('button', { name: '知道了' }).click()
  await form.getByLabel('份数').fill('90')
  await page.keyboard.press('Enter')
  await expect(said).toContainText('5月2日的发放就不够了，结存会变成 −10 份，没有改')
})

test('结存按名称列出，点开是流水，再点到记录；移走的发放超了结存不能恢复', async ({ page }) => {
  await openHandouts(page)
  await register(page, '文明手册', '入库', '100', '2017年12月1日')
  await saved(page)
  await page.getByRole('button', { name: '年度' }).click()
  await page.getByRole('menuitemradio', { name: '2018年' }).click()
  await register(page, '《文明手册》', '发放', '60', '4月14日')
  await saved(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Delete')
  await expect(page.getByText('已把“《文明手册》”移到回收站')).toBeVisible()
  await register(page, '文明手册', '发放', '70', '5月2日')
  await saved(page)

  await page.getByRole('button', { name: '结存', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('link', { name: '文明手册，结存 30 份' }).click()
  const card = dialog.getByRole('table', { name: '文明手册的记录' })
  await expect(card.getByRole('row')).toHaveText([
    /日期/,
    /2017年12月1日.*入库100100/,
    /2018年5月2日.*发放7030/,
  ])
  await card.getByRole('link', { name: '文明手册' }).last().click()
  await expect(detailOf(page, kind).getByLabel('份数')).toHaveValue('70')

  await open(page, '回收站')
  await page.getByRole('button', { name: '恢复《文明手册》' }).click()
  await expect(page.getByRole('alert')).toContainText('5月2日已登记的发放就不够了，差 30 份，没有恢复')
  await expect(page.getByRole('button', { name: '恢复《文明手册》' })).toBeVisible()
})
