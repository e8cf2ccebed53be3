import { expect, test } from './harness/test'

test('the window opens with the product’s name and a usable page', async ({ desk, page }) => {
  await expect(page).toHaveTitle(/巩卫档案/)
  await expect(page.locator('#root')).not.toBeEmpty()
  expect(
    await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getMinimumSize()),
  ).toEqual([1024, 640])
})

test('the window opens again after a close and after the plug was pulled', async ({ desk }) => {
  await expect(desk.page.locator('#root')).not.toBeEmpty()
  await desk.restart()
  await expect(desk.page.locator('#root')).not.toBeEmpty()
  await desk.kill()
  await desk.start()
  await expect(desk.page.locator('#root')).not.toBeEmpty()
})
