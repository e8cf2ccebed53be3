import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { answerOpenDialog } from './harness/dialogs'
import { composeText } from './harness/ime'
import { expect, test } from './harness/test'
import { axeProblems } from './pages/axe'
import { open, openSample, rowsOf, saved } from './pages/office'
import {
  basis,
  draftText,
  figure,
  finding,
  openDraftCheck,
  pasteInto,
  results,
  summaryText,
  writeSummary,
} from './pages/summary'

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

test('a pasted draft is coloured by the records, mended, and remembers what is let stand', async ({
  desk,
  page,
}) => {
  await openSample(page)
  await openDraftCheck(page)
  await pasteInto(
    desk,
    draftText(page),
    [
      '沅陵县司法局2018年工作总结',
      '一、主要做法',
      '　　全年开展卫生大扫除20余次，发放《沅陵县市民文明手册》200份，参加运动会300人。',
      '　　创建创建文明县城,每周进社区大扫除。',
    ].join('\r\n'),
  )
  await expect(finding(page, '20余次')).toContainText('不符')
  await expect(finding(page, '20余次')).toContainText('34 次')
  await expect(finding(page, '200份')).toContainText('一致')
  await expect(finding(page, '300人')).toContainText('待核')
  expect(await axeProblems(page)).toEqual([])
  await finding(page, '20余次').getByRole('button', { name: '改为 30余次' }).click()
  await expect(finding(page, '30余次')).toContainText('一致')

  await results(page)
    .getByRole('tab', { name: /^文字 / })
    .click()
  await finding(page, '创建创建').getByRole('button', { name: '改为“创建”' }).click()
  await expect(finding(page, '创建创建')).toBeHidden()
  await expect(draftText(page)).toContainText('创建文明县城')
  await finding(page, '每周').getByRole('button', { name: '“每周”不改' }).click()
  await page.getByRole('textbox', { name: '“每周”不改的理由' }).fill('按值班表执行')
  await page.keyboard.press('Enter')
  await expect(results(page).getByText('不改的 1 处')).toBeVisible()
  await saved(page)

  await desk.restart()
  await openDraftCheck(desk.page)
  await expect(draftText(desk.page)).toContainText('卫生大扫除30余次')
  await results(desk.page)
    .getByRole('tab', { name: /^文字 / })
    .click()
  await results(desk.page).getByText('不改的 1 处').click()
  await expect(results(desk.page)).toContainText('按值班表执行')

  await desk.page.getByRole('button', { name: '用作2018年全年的正文' }).click()
  await expect(figure(desk.page, '30余次，已绑定')).toBeVisible()
  await expect(figure(desk.page, '200份，已绑定')).toBeVisible()
  await expect(figure(desk.page, '300人，未绑定')).toBeVisible()
})

test('a half year is written by the same page, and a draft is opened from a Word file', async ({
  desk,
  page,
}) => {
  await openSample(page)
  await open(page, '年度总结')
  await page.getByRole('combobox', { name: '报告期' }).selectOption({ label: '2018年上半年' })
  await page.getByRole('button', { name: '写总结' }).click()
  await expect(summaryText(page)).toContainText('2018年上半年')
  await expect(figure(page, '19次，已绑定').first()).toBeVisible()

  const file = path.join(desk.folder, '半年总结.docx')
  const body = ['大扫除情况', '上半年开展卫生大扫除19次。'].map(
    line => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`,
  )
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const xml = `<w:document ${word}><w:body>${body.join('')}</w:body></w:document>`
  await writeFile(file, zipSync({ 'word/document.xml': strToU8(xml) }))
  await answerOpenDialog(desk, [file])
  await page.getByRole('tab', { name: '检查草稿' }).click()
  await page.getByRole('button', { name: '打开文件' }).click()
  await expect(page.getByRole('heading', { name: '半年总结.docx' })).toBeVisible()
  await expect(finding(page, '19次')).toContainText('一致')
})
