import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { answerOpenDialog } from './harness/dialogs'
import { dropFiles } from './harness/dropFiles'
import { expect, test } from './harness/test'
import { evidenceOf, expectKept, openMeeting, photograph, red } from './pages/evidence'
import { keptFiles, pngOf, sha256, writeFiles } from './readers/evidenceFiles'

const docx = Buffer.from('PK\u0003\u0004 word/document.xml 会议记录', 'latin1')

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
