import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { isRoot } from './paths.mjs'

const needed = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'fonts-noto-cjk']
const neededByTests = ['xvfb', 'poppler-utils']
/** Some checks read our workbooks with LibreOffice; without it they say that they were skipped. */
const usefulInTests = ['libreoffice-calc']

/** Newer Debian and Ubuntu renamed libraries when time became 64 bits wide. */
const alsoCalled = { 'libgtk-3-0': 'libgtk-3-0t64', libasound2: 'libasound2t64' }

function isDebian() {
  return existsSync('/etc/debian_version') && existsSync('/usr/bin/dpkg-query')
}

function isPresent(name) {
  const names = alsoCalled[name] ? [name, alsoCalled[name]] : [name]
  return names.some(one => {
    const query = spawnSync('dpkg-query', ['-W', '-f=${Status}', one], { encoding: 'utf8' })
    return query.status === 0 && query.stdout.includes('install ok installed')
  })
}

function nameHere(name) {
  const other = alsoCalled[name]
  if (!other) return name
  const known = spawnSync('apt-cache', ['show', name], { encoding: 'utf8' })
  return known.status === 0 && known.stdout.includes('Filename:') ? name : other
}

function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0
}

function install(names) {
  return aptGet('install', '-y', '--no-install-recommends', ...names.map(nameHere))
}

/** Debian's libraries: says what is missing and the line that installs it; runs that line when it may. */
export function checkSystemPackages({ forTests }) {
  if (process.platform !== 'linux') return
  if (!isDebian()) {
    const os = existsSync('/etc/os-release')
      ? /PRETTY_NAME="?([^"\n]*)/.exec(readFileSync('/etc/os-release', 'utf8'))?.[1]
      : ''
    console.log(
      `这不是 Debian 系统${os ? `（${os}）` : ''}，不检查系统库。打不开窗口时，请自行安装 GTK 3、NSS、ALSA、GBM 和中文字体。`,
    )
    return
  }
  const missing = [...needed, ...(forTests ? neededByTests : [])].filter(name => !isPresent(name))
  const wanted = forTests ? usefulInTests.filter(name => !isPresent(name)) : []
  if (missing.length === 0 && wanted.length === 0) return
  const line = `apt-get install -y --no-install-recommends ${[...missing, ...wanted].join(' ')}`
  console.log(`系统里还缺：${[...missing, ...wanted].join('、')}。安装命令：\n  sudo ${line}`)
  if (!isRoot) {
    if (missing.length > 0) console.log('先接着往下做；如果窗口打不开，请装好后再运行一次。')
    return
  }
  console.log('现在以管理员身份自动安装……')
  aptGet('update')
  if (missing.length > 0 && !install(missing)) console.log(`没有装上：${missing.join('、')}。接着往下做。`)
  if (wanted.length > 0 && !install(wanted)) {
    console.log('没有装上 LibreOffice：要用它核对的检查会跳过，并在结果里说明。')
  }
}
