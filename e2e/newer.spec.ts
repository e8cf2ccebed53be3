import { expect, test } from './harness/test'
import { enter, newByKey, open, saved, startOffice } from './pages/office'
import { readArchive } from './pages/rawArchive'

test('an archive of a newer version is refused in plain words and stays as it is', async ({ desk, page }) => {
  test.setTimeout(120_000)
  await startOffice(page)
  await open(page, '会议')
  await newByKey(page, '会议')
  await enter(page, '动员大会', '动员大会', '3.30')
  await saved(page)
  // What a later version would do: a higher version, a table and a field that this one does not know.
  desk.expectProblem(/Another connection wants to upgrade database/)
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('gongwei', 9990)
        request.onerror = () => reject(new Error(String(request.error)))
        request.onupgradeneeded = () => {
          request.result.createObjectStore('labels', { keyPath: 'id' }).put({ id: 'l1', text: '长期保管' })
        }
        request.onsuccess = () => {
          request.result.close()
          resolve()
        }
      }),
  )
  // The program that is still running says at once that nothing more is saved.
  await expect(page.getByRole('status', { name: '状态栏' })).toContainText('没有保存')
  const before = await readArchive(page)
  expect(before['labels']).toEqual([{ id: 'l1', text: '长期保管' }])

  for (const _launch of ['第一次', '第二次']) {
    await desk.restart()
    await expect(desk.page.getByRole('heading', { name: '档案打不开' })).toBeVisible()
    await expect(desk.page.getByRole('alert')).toContainText(
      '这个档案是用更新版本的程序保存的，现在的程序打不开。档案没有动，请换用新版程序。',
    )
    await expect(desk.page.getByRole('navigation')).toHaveCount(0)
    expect(await readArchive(desk.page)).toEqual(before)
  }
})
