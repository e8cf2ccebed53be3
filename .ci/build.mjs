import { existsSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, runnerImport } from 'vite'
import { dist, root } from './paths.mjs'

/** One file for a process of the host. Everything but Electron and Node is inside it. */
export function hostBuild(
  entry,
  outFile,
  { define = {}, outRoot = dist, format = 'cjs', target = 'node24' } = {},
) {
  return build({
    configFile: false,
    root,
    logLevel: 'warn',
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: path.join(root, entry),
      target,
      outDir: path.join(outRoot, path.dirname(outFile)),
      emptyOutDir: false,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        checks: { bundlerTimings: false },
        external: ['electron', ...builtinModules, ...builtinModules.map(name => `node:${name}`)],
        output: { format, codeSplitting: false, entryFileNames: path.basename(outFile) },
      },
    },
  })
}

/** The preload gets only the names: the schemas (and zod) stay in the host. */
async function bridgeNames() {
  const { module } = await runnerImport(path.join(root, 'shared', 'bridge.ts'), { root, logLevel: 'error' })
  return {
    __CHANNELS__: JSON.stringify(module.channels),
    __HOST_EVENTS__: JSON.stringify(module.hostEvents),
  }
}

export async function buildAll() {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const jobs = [
    build({ configFile: path.join(root, 'renderer', 'vite.config.ts'), logLevel: 'warn' }),
    hostBuild('electron/main.ts', 'electron/main.cjs', {
      define: { __APP_VERSION__: JSON.stringify(version) },
    }),
    bridgeNames().then(names => hostBuild('electron/preload.ts', 'electron/preload.cjs', { define: names })),
  ]
  const workbook = 'electron/workbook/process.ts'
  if (existsSync(path.join(root, workbook))) jobs.push(hostBuild(workbook, 'electron/workbook.cjs'))
  else console.log(`没有 ${workbook}：这次构建不含导出 Excel 的进程。`)
  await Promise.all(jobs)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const started = performance.now()
  await buildAll()
  console.log(
    `构建完成：${path.relative(root, dist)}，用时 ${((performance.now() - started) / 1000).toFixed(1)} 秒。`,
  )
}
