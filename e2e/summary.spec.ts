import { composeText } from './harness/ime'
import { expect, test } from './harness/test'
import { axeProblems } from './pages/axe'
import { open, openSample, rowsOf, saved } from './pages/office'
import { basis, figure, pasteInto, summaryText, writeSummary } from './pages/summary'

test('the year writes itself; a changed record turns its number red, the new one is taken and taken back', async ({
  page,
}) => {
  await openSample(page)
  await writeSummary(page)
  await figure(page, '30余次，已绑定').first().click()
  await expect(basis(page)).toContainText('34 次')
  await expect(basis(page)).toContainText('活动，类别是卫生大扫除，2018年')
  await expect(basis(page).getByRole('table', { name: '依据的记录' }).getByRole('row')).toHaveCount(34)
  await expect(figure(page, /已过时/)).toHaveCount(0)

  await open(page, '除四害')
  await rowsOf(page, '除四害').first().click()
  await page.keyboard.press('Delete')
  await expect(page.getByText(/移到回收站/)).toBeVisible()

  await open(page, '年度总结')
  await expect(figure(page, '5次，已过时，现为4次')).toBeVisible()
  const banner = page.getByRole('alert').filter({ hasText: '已过时' })
  await expect(banner).toContainText('防四害作业5次”已过时：记录现在是 4次')
  await banner.getByRole('button', { name: '看记录' }).click()
  await expect(basis(page).getByRole('table', { name: '依据的记录' }).getByRole('row')).toHaveCount(4)
  await banner.getByRole('button', { name: /^改为 4次/ }).click()
  await expect(banner).toBeHidden()
  await expect(figure(page, /已过时/)).toHaveCount(0)
  await expect(summaryText(page)).toBeFocused()
  await page.keyboard.press('Control+Z')
  await expect(figure(page, '5次，已过时，现为4次')).toBeVisible()
})

test('what is typed and pasted is kept, a typed number is bound, an older version comes back', async ({
  desk,
  page,
}) => {
  await openSample(page)
  await writeSummary(page)
  expect(await axeProblems(page)).toEqual([])
  await summaryText(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await composeText(page, 'quanniankaizhan', '全年开展')
  await page.keyboard.type('卫生大扫除34次')
  await expect(summaryText(page)).toContainText('全年开展卫生大扫除34次')
  await expect(figure(page, '34次，未绑定')).toBeVisible()
  await basis(page)
    .getByRole('button', { name: /^绑定活动，类别是卫生大扫除/ })
    .click()
  await expect(figure(page, '34次，已绑定')).toBeVisible()
  await page.keyboard.press('Control+End')
  await pasteInto(desk, summaryText(page), '。\r\n　　另有<b>两段</b>。')
  await expect(summaryText(page)).toContainText('另有<b>两段</b>。')
  await saved(page)

  await desk.restart()
  await open(desk.page, '年度总结')
  await expect(summaryText(desk.page)).toContainText('另有<b>两段</b>。')
  await expect(figure(desk.page, '34次，已绑定')).toBeVisible()
  await desk.page.getByRole('link', { name: /^修改记录 \d+ 条/ }).click()
  const versions = desk.page.getByRole('region', { name: '修改记录' })
  await versions.getByRole('button', { name: '恢复此版本' }).last().click()
  await expect(summaryText(desk.page)).not.toContainText('卫生大扫除34次')
})
