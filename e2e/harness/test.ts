import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { test as base, type Page } from '@playwright/test'
import { DeskApp } from './deskApp'

type Fixtures = {
  /** The app, started on an empty data folder; ended, checked and swept away after the test. */
  readonly desk: DeskApp
  /** The app's window. After `desk.restart()` or `desk.kill()` + `desk.start()` use `desk.page`. */
  readonly page: Page
}

export const test = base.extend<Fixtures>({
  // Playwright reads the first argument's pattern to learn what a fixture depends on; an empty one is "nothing".
  desk: async ({}, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'gongwei-'))
    const desk = new DeskApp(folder)
    try {
      await desk.start()
      await use(desk)
      await desk.finish()
    } finally {
      await desk.end()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  },
  page: async ({ desk }, use) => use(desk.page),
})

export { expect } from '@playwright/test'
