import './checkNode.mjs'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './paths.mjs'

// Standard output belongs to the answer: whatever a tool would print there goes to the other one.
console.log = console.error

const folder = path.join(root, '.cache', 'inspect')

/** The engines as one file for Node. A folder of its own, so that runs side by side do not meet. */
async function bundle() {
  const { hostBuild } = await import('./build.mjs')
  const work = path.join(folder, String(process.pid))
  mkdirSync(work, { recursive: true })
  await hostBuild('electron/inspect/inspect.ts', 'inspect.mjs', {
    outRoot: work,
    format: 'es',
    target: 'node20',
  })
  return work
}

if (!existsSync(path.join(root, 'node_modules', 'vite'))) {
  const { installPackages } = await import('./installPackages.mjs')
  installPackages()
}
const work = await bundle()
// A file is named from where the command was given.
process.chdir(process.env.INIT_CWD ?? process.cwd())
const file = path.join(work, 'inspect.mjs')
try {
  const { inspect } = await import(pathToFileURL(file).href)
  process.exitCode = await inspect(process.argv.slice(2), {
    out: text => process.stdout.write(text),
    err: text => process.stderr.write(text),
    today: new Date(),
  })
} finally {
  rmSync(work, { recursive: true, force: true })
}
