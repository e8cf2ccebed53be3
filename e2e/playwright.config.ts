import path from 'node:path'
import { defineConfig } from '@playwright/test'

const root = path.resolve(import.meta.dirname, '..')
const dist = path.resolve(root, process.env.DIST ?? 'dist')

export default defineConfig({
  testDir: import.meta.dirname,
  globalSetup: path.join(import.meta.dirname, 'harness', 'buildOnce.ts'),
  outputDir: path.join(dist, 'test-results'),
  fullyParallel: true,
  workers: 2,
  // A loaded office PC or test machine may miss one wait; a fault that is real fails twice.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure', actionTimeout: 20_000 },
})
