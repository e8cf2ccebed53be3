import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { DeskApp } from './harness/deskApp'
import { answerOpenDialog, answerSaveDialog, catchOpenedPaths } from './harness/dialogs'
import { dropFiles } from './harness/dropFiles'
import { expect, test } from './harness/test'
import { keptFiles, pdfSaying, pngOf, sha256, withCameraHeader, writeFiles } from './readers/evidenceFiles'

const red = pngOf(640, 400, [200, 40, 40])
const docx = Buffer.from('PK\u0003\u0004 word/document.xml 会议记录', 'latin1')

/** An office in 2018 with one meeting, its form open. */
async function openMeeting(page: Page): Promise<Locator> {
  await page.getByLabel('单位名称').fill('沅陵县司法局')
  await page.getByLabel('年度').fill('2018')
  await page.getByRole('button', { name: '开始使用' }).click()
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: /^会议/ }).click()
  await page.getByRole('button', { name: '新建会议' }).first().click()
  const panel = page.getByRole('region', { name: '会议详情' })
  await panel.getByLabel(/^名称/).fill('动员大会')
  await panel.getByLabel(/^日期/).fill('2018.3.30')
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('heading', { name: /3月30日.*动员大会/ })).toBeVisible()
  return panel
}

function evidenceOf(panel: Locator): Locator {
  return panel.getByRole('group', { name: '材料', exact: true })
}

async function photograph(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(300, 200)
    const paint = canvas.getContext('2d')
    if (paint) {
      paint.fillStyle = '#3a7'
      paint.fillRect(0, 0, 150, 200)
    }
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())
    return btoa(String.fromCharCode(...bytes))
  })
  return withCameraHeader(Buffer.from(base64, 'base64'), '2018:04:02 09:11:05', 6)
}

async function expectKept(desk: DeskApp, sources: readonly Uint8Array[]): Promise<void> {
  const kept = await keptFiles(desk.userData)
  const wanted = [...new Set(sources.map(sha256))]
  expect([...kept.keys()].sort()).toEqual(wanted.map(hash => path.join(hash.slice(0, 2), hash)).sort())
  for (const [file, hash] of kept) expect(hash).toBe(path.basename(file))
}

test('three files dropped on a meeting are kept whole, named by role, and take the 缺 tags away', async ({
  desk,
  page,
}) => {
  const panel = await openMeeting(page)
  const evidence = evidenceOf(panel)
  for (const role of ['签到', '记录', '照片'])
    await expect(evidence.getByRole('button', { name: `待补${role}`, exact: true })).toBeVisible()
  const row = page.getByRole('row', { name: /动员大会/ })
  await expect(row).toHaveAccessibleName(/缺签到/)

  const photo = await photograph(page)
  const files = await writeFiles(desk.folder, {
    '签到表.jpg': photo,
    '会议记录.docx': docx,
    'DSC00012.png': red,
  })
  await dropFiles(panel.getByLabel(/^议题/), files)
  for (const name of ['签到表.jpg，签到', '会议记录.docx，记录', 'DSC00012.png，照片'])
    await expect(evidence.getByRole('button', { name, exact: true })).toBeVisible()
  await expect(evidence.getByRole('button', { name: /^待补/ })).toHaveCount(0)
  await expect(row).not.toHaveAccessibleName(/缺/)
  await expectKept(desk, [photo, docx, red])
  expect(await readFile(files[0] ?? '')).toEqual(photo)
  await expect(evidence.locator('[data-thumbnail=shown]')).toHaveCount(2)

  await desk.restart()
  await desk.page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: /^会议/ }).click()
  await desk.page.getByRole('row', { name: /动员大会/ }).click()
  await expect(desk.page.getByRole('button', { name: '签到表.jpg，签到' })).toBeVisible()
  await expectKept(desk, [photo, docx, red])
})

test('a picture is pasted into the record; the same bytes twice are one file', async ({ desk, page }) => {
  const panel = await openMeeting(page)
  const evidence = evidenceOf(panel)
  await desk.app.evaluate(({ clipboard, nativeImage }, base64) => {
    clipboard.writeImage(nativeImage.createFromBuffer(Buffer.from(base64, 'base64')))
  }, red.toString('base64'))
  await evidence.getByRole('button', { name: '添加材料' }).focus()
  await page.keyboard.press('Control+V')
  await expect(evidence.getByRole('button', { name: /^粘贴的图片 \d{6}\.png，照片$/ })).toBeVisible()
  expect((await keptFiles(desk.userData)).size).toBe(1)

  const files = await writeFiles(desk.folder, { '合影.png': red, '签到页.png': red })
  await dropFiles(evidence.getByText('拖入文件'), files)
  await expect(evidence.getByRole('button', { name: '合影.png，照片' })).toBeVisible()
  await expect(evidence.getByRole('button', { name: '签到页.png，签到' })).toBeVisible()
  expect([...(await keptFiles(desk.userData)).values()].filter(hash => hash === sha256(red))).toHaveLength(1)
})

test('words on the clipboard go into the text box, not into 材料', async ({ desk, page }) => {
  const panel = await openMeeting(page)
  await desk.app.evaluate(({ clipboard, nativeImage }, base64) => {
    clipboard.write({
      text: '传达文件精神',
      image: nativeImage.createFromBuffer(Buffer.from(base64, 'base64')),
    })
  }, red.toString('base64'))
  const agenda = panel.getByLabel(/^议题/)
  await agenda.focus()
  await page.keyboard.press('Control+V')
  await expect(agenda).toHaveValue('传达文件精神')
  expect((await keptFiles(desk.userData)).size).toBe(0)
})

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
  const shot = await notice.screenshot()
  await test.info().attach('viewer-pdf', { body: shot, contentType: 'image/png' })
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

test('a missing piece is filled by choosing or dropping there, or by saying it is paper', async ({
  desk,
  page,
}) => {
  const panel = await openMeeting(page)
  const evidence = evidenceOf(panel)
  const [sheet = '', picture = '', empty = ''] = await writeFiles(desk.folder, {
    'scan0001.png': red,
    'scan0002.png': pngOf(10, 10, [1, 2, 3]),
    '空.png': new Uint8Array(),
  })
  await answerOpenDialog(desk, [sheet])
  await evidence.getByRole('button', { name: '待补签到', exact: true }).click()
  await expect(evidence.getByRole('button', { name: 'scan0001.png，签到' })).toBeVisible()
  await evidence.getByRole('button', { name: '有纸质件：记录' }).click()
  await expect(evidence.getByRole('button', { name: '记录，纸质件' })).toBeVisible()
  await dropFiles(evidence.getByRole('button', { name: '待补照片', exact: true }), [picture, empty])
  await expect(evidence.getByRole('button', { name: 'scan0002.png，照片' })).toBeVisible()
  await expect(evidence.getByRole('alert')).toContainText('“空.png”是空文件，没有收下。')
  await evidence.getByRole('button', { name: '知道了' }).click()
  await expect(evidence.getByRole('button', { name: /^待补/ })).toHaveCount(0)
})

test('stopping in the middle of many keeps what was finished and says so', async ({ desk, page }) => {
  const panel = await openMeeting(page)
  const evidence = evidenceOf(panel)
  const many = Object.fromEntries(
    Array.from({ length: 1200 }, (_, index) => [`照片${index}.txt`, Buffer.from(`第 ${index} 张`)]),
  )
  await dropFiles(evidence.getByText('拖入文件'), await writeFiles(desk.folder, many))
  await expect(evidence.getByRole('progressbar')).toBeVisible()
  await evidence.getByRole('button', { name: '停止' }).click()
  const notice = evidence.getByRole('alert')
  await expect(notice).toContainText(/已停止，添加了 \d+ 件，其余没有添加。/)
  const added = Number(/添加了 (\d+) 件/.exec((await notice.textContent()) ?? '')?.[1])
  expect(added).toBeLessThan(1200)
  await expect(evidence.getByRole('button', { name: /，照片$/ })).toHaveCount(added)
  const kept = await keptFiles(desk.userData)
  expect(kept.size).toBe(added)
  for (const [file, hash] of kept) expect(hash).toBe(path.basename(file))
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
