import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { root } from './paths.mjs'

/**
 * npm's own copy of the lock says what is installed. Comparing names and versions instead of file times keeps
 * a fresh checkout (whose files are all new) from installing again.
 */
function packagesOf(file) {
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  return new Map(Object.entries(lock.packages).filter(([name]) => name !== ''))
}

function isInstalled() {
  const wanted = path.join(root, 'package-lock.json')
  const present = path.join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(present)) return false
  if (statSync(present).mtimeMs > statSync(wanted).mtimeMs) return true
  const here = packagesOf(present)
  for (const [name, entry] of packagesOf(wanted)) {
    if (here.has(name) ? here.get(name).version !== entry.version : !entry.optional) return false
  }
  return true
}

/** Runs `npm ci` when packages are missing or older than the lock file. */
export function installPackages() {
  if (isInstalled()) return
  console.log('正在安装程序用到的组件（npm ci）……')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const run = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=notice'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (run.status !== 0) {
    console.error('组件没有装上：请看上面 npm 的提示（多半是网络或软件源不通），解决后再运行一次。')
    process.exit(1)
  }
}
