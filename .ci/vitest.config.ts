import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = path.resolve(import.meta.dirname, '..')

export default defineConfig({
  root,
  cacheDir: path.join(root, '.cache', 'vitest'),
  test: {
    include: ['{shared,electron,renderer,.ci}/**/*.test.{ts,tsx}'],
    environment: 'node',
    pool: 'threads',
    isolate: false,
    testTimeout: 20_000,
  },
})
