import path from 'node:path'
import { dist } from './harness/build'
import { bridgeBombardment } from './harness/oddCalls'
import { expect, test } from './harness/test'

test('a thousand odd calls over the bridge are all refused, and right ones are still served', async ({
  desk,
  page,
}) => {
  desk.expectProblem(/^bridge: refused/)
  const { channels, answers } = await page.evaluate(bridgeBombardment, { seed: 20181221, calls: 1000 })
  expect(channels).toBeGreaterThan(15)
  expect(answers).toEqual({ badCall: 1000 })
  const info = await page.evaluate(() => window.desk['app.info']())
  expect(info.version).toMatch(/^\d+\.\d+\.\d+$/)
  expect(info.electron).toMatch(/^\d+\.\d+/)
  // What was sent is nowhere in the log: only the channel and a count.
  for (const line of desk.problems) expect(line).toMatch(/^bridge: refused [a-z.A-Z]+, \d+ in all$/)
})

test('another window and a frame of the page have no bridge, even with the same preload', async ({
  desk,
  page,
}) => {
  desk.expectProblem(/^bridge: refused|Insecure Content-Security-Policy/)
  const inFrame = await page.evaluate(() => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    return frame.contentWindow !== null && 'desk' in frame.contentWindow
  })
  expect(inFrame).toBe(false)

  const foreign = await desk.app.evaluate(
    async ({ BrowserWindow }, preload) => {
      const ask = async (address: string) => {
        const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
        await other.loadURL(address)
        const said: unknown = await other.webContents.executeJavaScript(
          "'desk' in window ? desk['app.info']().then(() => 'served', error => error.message) : 'no bridge'",
        )
        other.destroy()
        return said
      }
      return [await ask('app://desk/index.html'), await ask('data:text/html,x')]
    },
    path.join(dist, 'electron', 'preload.cjs'),
  )
  expect(foreign).toEqual(['badCall', 'badCall'])
  expect(await page.evaluate(() => window.desk['app.info']().then(() => 'served'))).toBe('served')
})
