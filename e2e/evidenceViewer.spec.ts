import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { DeskApp } from './harness/deskApp'
import { answerSaveDialog, catchOpenedPaths } from './harness/dialogs'
import { dropFiles } from './harness/dropFiles'
import { expect, test } from './harness/test'
import { evidenceOf, expectKept, openMeeting, photograph, red } from './pages/evidence'
import { pdfSaying, pngOf, sha256, writeFiles } from './readers/evidenceFiles'

test('pictures and PDFs are looked at inside the app; role and words can be changed there', async ({
  desk,
  page,
}) => {
  const panel = await openMeeting(page)
  const evidence = evidenceOf(panel)
  const files = await writeFiles(desk.folder, {
    '1.jpg': await photograph(page),
    '通知.pdf': pdfSaying('Notice 2018'),
  })
  await dropFiles(evidence.getByText('拖入文件'), files)
  await evidence.getByRole('button', { name: '1.jpg，照片' }).click()
  const viewer = page.getByRole('dialog', { name: '1.jpg' })
  const image = viewer.getByRole('img', { name: '1.jpg' })
  await expect(image).toBeVisible()
  // Held upright: 300 × 200 pixels are shown as 200 × 300.
  await expect
    .poll(() => image.evaluate((element: HTMLImageElement) => [element.naturalWidth, element.naturalHeight]))
    .toEqual([200, 300])
  await expect(viewer.getByText('拍摄于 2018年4月2日 09:11，比记录日期晚 3 天')).toBeVisible()
  await viewer.getByRole('combobox', { name: '材料类型' }).selectOption('签到')
  await viewer.getByRole('textbox', { name: '说明' }).fill('会场全景')
  await page.keyboard.press('Escape')
  await expect(viewer).toBeHidden()
  const tile = evidence.getByRole('button', { name: '1.jpg，签到' })
  await expect(tile).toBeFocused()
  await expect(tile).toContainText('会场全景')

  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowRight')
  const notice = page.getByRole('dialog', { name: '通知.pdf' })
  await expect(notice.locator('iframe')).toBeVisible()
  await expect.poll(() => pdfViewers(desk)).toBe(1)
})

/** Frames of Chromium's own PDF viewer: there is one only when the document has been taken. */
function pdfViewers(desk: DeskApp): Promise<number> {
  return desk.app.evaluate(
    ({ webContents }) =>
      webContents
        .getAllWebContents()
        .flatMap(contents => contents.mainFrame.framesInSubtree)
        .filter(frame => frame.url.startsWith('chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/')).length,
  )
}

test('a piece taken away comes back with Ctrl+Z, its file never left', async ({ desk, page }) => {
  const panel = await openMeeting(page)
  const evidence = evidenceOf(panel)
  await dropFiles(evidence.getByText('拖入文件'), await writeFiles(desk.folder, { '合影.png': red }))
  const tile = evidence.getByRole('button', { name: '合影.png，照片' })
  await tile.click()
  await page.getByRole('dialog').getByRole('button', { name: '移除' }).click()
  await expect(tile).toBeHidden()
  await expect(evidence.getByRole('button', { name: '待补照片', exact: true })).toBeVisible()
  await page.keyboard.press('Control+Z')
  await expect(tile).toBeVisible()
  await expectKept(desk, [red])
})

test('hostile names and files stay text, are kept, and never run', async ({ desk, page }) => {
  const panel = await openMeeting(page)
  const evidence = evidenceOf(panel)
  const long = `${'很'.repeat(80)}.png`
  const html = Buffer.from('<script>document.title = "ran"</script>')
  const files = await writeFiles(desk.folder, {
    '<img src=x onerror=alert(1)>.png': red,
    [long]: pngOf(11, 11, [9, 9, 9]),
    'CON.png': pngOf(12, 12, [8, 8, 8]),
    '照片.exe': pngOf(13, 13, [7, 7, 7]),
    '会议.html': html,
  })
  await dropFiles(evidence.getByText('拖入文件'), files)
  await expect(evidence.getByRole('button', { name: '<img src=x onerror=alert(1)>.png，照片' })).toBeVisible()
  await expect(evidence.getByRole('button', { name: `${long}，照片` })).toBeVisible()
  const opened = await catchOpenedPaths(desk)
  for (const name of ['CON.png，照片', '照片.exe，照片']) {
    await evidence.getByRole('button', { name }).click()
    await page.getByRole('dialog').getByRole('button', { name: '打开' }).click()
    await page.keyboard.press('Escape')
  }
  await expect
    .poll(async () => (await opened()).map(file => path.basename(file)))
    .toEqual(['_CON.png', '照片.exe.png'])

  await evidence.getByRole('button', { name: /^会议\.html/ }).click()
  const open = page.getByRole('dialog').getByRole('button', { name: '打开' })
  await expect(open).toHaveAttribute('aria-disabled', 'true')
  const target = path.join(desk.folder, '另存.html')
  await answerSaveDialog(desk, target)
  await page.getByRole('dialog').getByRole('button', { name: '另存一份' }).click()
  await expect.poll(() => readFile(target).catch(() => null)).toEqual(html)
  desk.expectProblem(/status of 415/)
  expect(await page.evaluate(async hash => (await fetch(`/file/${hash}`)).status, sha256(html))).toBe(415)
  expect(await page.evaluate(() => document.images.length)).toBe(0)
})

test('a file that was changed behind the app’s back is not shown as evidence', async ({ desk, page }) => {
  const panel = await openMeeting(page)
  const evidence = evidenceOf(panel)
  await dropFiles(evidence.getByText('拖入文件'), await writeFiles(desk.folder, { '合影.png': red }))
  const tile = evidence.getByRole('button', { name: '合影.png，照片' })
  await expect(evidence.locator('[data-thumbnail=shown]')).toHaveCount(1)
  const hash = sha256(red)
  const kept = path.join(desk.userData, 'attachments', 'main', hash.slice(0, 2), hash)
  desk.expectProblem(/status of 404/)
  await rm(kept)
  await writeFile(kept, pngOf(20, 20, [0, 0, 0]))
  await tile.click()
  const viewer = page.getByRole('dialog')
  await viewer.getByRole('button', { name: '打开' }).click()
  await expect(viewer.getByRole('alert').first()).toContainText('这件材料的文件不见了或已损坏')
})
