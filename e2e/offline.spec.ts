import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { DeskApp } from './harness/deskApp'
import { expect, test } from './harness/test'

// Every test ends with this check (`desk.finish()`); these two show that the witness sees what it should.

test('a first start and a later start ask nothing of the network', async ({ desk }) => {
  await desk.page.evaluate(() => fetch('app://desk/index.html'))
  await desk.restart()
  await desk.close()
  expect(desk.networkTraffic()).toEqual([])
})

test('a single look-up of a foreign name would be noticed', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'gongwei-'))
  const desk = new DeskApp(folder)
  try {
    await desk.start()
    await desk.app.evaluate(({ session }) =>
      session.defaultSession.resolveHost('name.invalid').catch(() => null),
    )
    await desk.close()
    expect(desk.networkTraffic().join('\n')).toContain('name.invalid')
    await expect(desk.finish()).rejects.toThrow('nothing asks for the network')
  } finally {
    await desk.end()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})
