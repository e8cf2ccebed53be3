import { answerOpenDialog } from './harness/dialogs'
import { dropFiles } from './harness/dropFiles'
import { expect, test } from './harness/test'
import { axeProblems } from './pages/axe'
import { chooseByMouse, selectionBar } from './pages/manyRecords'
import { detailOf, open, openSample, rowsOf } from './pages/office'
import { keptFiles, pdfSaying, writeFiles } from './readers/evidenceFiles'

test('a notice is added to five activities at once, kept once, and taken back in one step', async ({
  desk,
  page,
}) => {
  await openSample(page)
  await open(page, '活动')
  await chooseByMouse(page, '活动', 0, 1, 2, 3, 4)
  const before = (await keptFiles(desk.userData, 'sample')).size
  const [notice = '', list = '', empty = ''] = await writeFiles(desk.folder, {
    '关于爱国卫生月活动的通知.pdf': pdfSaying('notice'),
    '签到表.txt': Buffer.from('张三 李四'),
    '空.txt': new Uint8Array(),
  })
  const add = selectionBar(page).getByRole('button', { name: '加材料…' })
  await add.click()
  const dialog = page.getByRole('dialog', { name: '给 5 条活动加材料' })
  await answerOpenDialog(desk, [notice, empty])
  await dialog.getByRole('button', { name: '选择文件…' }).click()
  await expect(dialog.getByRole('alert')).toContainText('“空.txt”是空文件，没有收下。')
  const files = dialog.getByRole('list', { name: '要加的文件' }).getByRole('listitem')
  await expect(files).toHaveText([/通知\.pdf\s*通知/])
  await dropFiles(dialog.getByText('或把文件拖到这里'), [list])
  await expect(files).toHaveText([/通知\.pdf\s*通知/, /签到表\.txt\s*签到/])
  await expect(dialog.getByRole('status', { name: '将要加的' })).toHaveText('给全部 5 条各加 2 件。')
  expect(await axeProblems(page)).toEqual([])
  await dialog.getByLabel('材料类型').selectOption('照片')
  await expect(files).toHaveText([/照片/, /照片/])
  await dialog.getByLabel('材料类型').selectOption('按文件名')
  await dialog.getByRole('button', { name: '不加“签到表.txt”' }).click()

  // Closed: nothing has been added anywhere.
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  const form = detailOf(page, '活动')
  const piece = form.getByRole('button', { name: '关于爱国卫生月活动的通知.pdf，通知' })
  await expect(piece).toHaveCount(0)
  await add.click()
  await answerOpenDialog(desk, [notice])
  await dialog.getByRole('button', { name: '选择文件…' }).click()
  await dialog.getByRole('button', { name: '加到 5 条' }).click()
  const toast = page.getByRole('status', { name: '提示' })
  await expect(toast).toContainText('已给 5 条活动添加通知')
  for (const row of [0, 2, 4]) {
    await rowsOf(page, '活动').nth(row).click()
    await expect(piece).toHaveCount(1)
  }
  await form.getByRole('link', { name: /^修改记录/ }).click()
  await expect(form.getByRole('group', { name: '修改记录' })).toContainText('给 5 条活动添加通知')
  await form.getByRole('button', { name: '回到记录' }).click()
  const kept = await keptFiles(desk.userData, 'sample')
  expect(kept.size).toBe(before + 2)

  // Who has it already does not get it twice.
  await chooseByMouse(page, '活动', 3, 4, 5)
  await add.click()
  const again = page.getByRole('dialog', { name: '给 3 条活动加材料' })
  await again.getByRole('button', { name: '选择文件…' }).click()
  await expect(again.getByRole('status', { name: '将要加的' })).toHaveText(
    '2 条已经有了，不重复加；给 1 条各加 1 件。',
  )
  await again.getByRole('button', { name: '取消' }).click()
  await page.keyboard.press('Control+z')
  await expect(toast).toContainText('已撤销：给 5 条活动添加通知')
  for (const row of [0, 4]) {
    await rowsOf(page, '活动').nth(row).click()
    await expect(piece).toHaveCount(0)
  }
})

test('a copy that is stopped adds nothing to any record', async ({ desk, page }) => {
  await openSample(page)
  await open(page, '活动')
  await chooseByMouse(page, '活动', 0, 1)
  const many = Object.fromEntries(
    Array.from({ length: 1500 }, (_, index) => [`照片${index}.txt`, Buffer.from(`第 ${index} 张`)]),
  )
  await answerOpenDialog(desk, await writeFiles(desk.folder, many))
  await selectionBar(page).getByRole('button', { name: '加材料…' }).click()
  const dialog = page.getByRole('dialog', { name: '给 2 条活动加材料' })
  await dialog.getByRole('button', { name: '选择文件…' }).click()
  await expect(dialog.getByRole('progressbar')).toBeVisible()
  await dialog.getByRole('button', { name: '停止' }).click()
  await expect(dialog.getByRole('alert')).toContainText('已停止，这一批文件没有加。')
  await expect(dialog.getByRole('list', { name: '要加的文件' })).toHaveCount(0)
  await dialog.getByRole('button', { name: '取消' }).click()
  await expect(detailOf(page, '活动').getByRole('button', { name: /^照片\d+\.txt/ })).toHaveCount(0)
})
