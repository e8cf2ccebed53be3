import { existsSync } from 'node:fs'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const here = import.meta.dirname
const root = path.resolve(here, '..')
const dist = path.resolve(root, process.env.DIST ?? 'dist')

/** Fontsource names a .woff beside every .woff2 for browsers we are not; leaving it out halves the fonts shipped. */
function dropWoffFallback(): Plugin {
  return {
    name: 'drop-woff-fallback',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('@fontsource') || !id.split('?')[0]?.endsWith('.css')) return null
      return code.replace(/,\s*url\([^)]*\.woff\)\s*format\('woff'\)/g, '')
    },
  }
}

const printPage = path.join(here, 'print', 'print.html')

export default defineConfig({
  root: here,
  base: './',
  publicDir: false,
  cacheDir: path.join(root, '.cache', 'vite'),
  plugins: [react(), dropWoffFallback()],
  build: {
    outDir: path.join(dist, 'renderer'),
    emptyOutDir: true,
    target: 'chrome148',
    // A data: URL would be refused by font-src and img-src.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      input: existsSync(printPage)
        ? [path.join(here, 'index.html'), printPage]
        : [path.join(here, 'index.html')],
    },
  },
})
