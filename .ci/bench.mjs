import './checkNode.mjs'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { startDisplay } from './display.mjs'
import { installPackages } from './installPackages.mjs'
import { dist, isRoot, root } from './paths.mjs'
import { provisionElectron } from './provision.mjs'
import { checkSystemPackages } from './systemPackages.mjs'

installPackages()
checkSystemPackages({ forTests: true })
provisionElectron()
console.log('正在构建……')
const { buildAll, hostBuild } = await import('./build.mjs')
const { build } = await import('vite')
const benchDist = path.join(root, '.cache', 'bench')
await buildAll()
await hostBuild('.ci/bench/export.ts', 'export.mjs', { outRoot: benchDist, format: 'es' })
await build({
  configFile: false,
  root: path.join(root, '.ci', 'bench'),
  base: './',
  logLevel: 'warn',
  build: {
    outDir: path.join(benchDist, 'page'),
    emptyOutDir: true,
    target: 'chrome148',
    reportCompressedSize: false,
  },
})

const stopDisplay = await startDisplay()
const electron = createRequire(path.join(root, 'package.json'))('electron')
const folder = mkdtempSync(path.join(os.tmpdir(), 'gongwei-bench-'))
const rootArgs = isRoot ? ['--no-sandbox'] : []
const at = name => path.join(root, '.ci', 'bench', name)

/** Starts Electron and answers the milliseconds until `sign` is printed, and the rest of that line. */
function run(args, sign, env = {}) {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(electron, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    })
    let answer = null
    let said = ''
    child.stdout.on('data', data => {
      said += data
      const line = said.split('\n').find(one => one.startsWith(sign))
      if (line !== undefined && answer === null)
        answer = { ms: performance.now() - started, text: line.slice(sign.length) }
    })
    child.stderr.on('data', data => (said += data))
    child.on('exit', () => (answer ? resolve(answer) : reject(new Error(said.slice(-2000)))))
  })
}

async function inPage(profile, expression) {
  const data = `--user-data-dir=${path.join(folder, profile)}`
  const { text } = await run(
    [at('pageHost.cjs'), ...rootArgs, data, path.join(benchDist, 'page'), expression],
    'RESULT ',
  )
  return JSON.parse(text)
}

function start(profile, main, what) {
  return run(
    [at('startApp.cjs'), ...rootArgs, `--user-data-dir=${path.join(folder, profile)}`, main, what],
    'USABLE',
  )
}

function median(times) {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

function report(name, { ours, floor }, goal) {
  const [a, b] = [median(ours), median(floor)]
  const digits = value => (value < 10 ? value.toFixed(2) : value.toFixed(0))
  console.log(
    `${name}：${(a / b).toFixed(2)} 倍（${digits(a)} / ${digits(b)} 毫秒，${ours.length} 次的中位数；目标 ${goal}）`,
  )
}

try {
  console.log('\n以下都是同一次运行里交替测得的中位数之比，只在同一台机器的同一次里可比。\n')

  const records = await inPage('app', 'seed(1000)')
  const begin = { ours: [], floor: [] }
  for (let round = 0; round < 9; round += 1) {
    const bare = await start('bare', at('bareMain.cjs'), 'bare')
    const app = await start('app', path.join(dist, 'electron', 'main.cjs'), 'list')
    // The first start of each makes its profile and warms the disk.
    if (round === 0) continue
    begin.floor.push(bare.ms)
    begin.ours.push(app.ms)
  }
  report(`从启动到能用的列表（${records} 条记录）÷ 空窗口`, begin, '≤ 1.15')

  for (const rows of [10_000, 100_000]) {
    const script = path.join(benchDist, 'export.mjs')
    const rounds = rows > 10_000 ? 3 : 7
    const { text } = await run([script, String(rows), String(rounds)], 'RESULT ', {
      ELECTRON_RUN_AS_NODE: '1',
    })
    report(`导出 ${rows} 行 × 14 列 ÷ 压缩写好的表`, JSON.parse(text), rows > 10_000 ? '≤ 2.5' : '≤ 3.5')
  }

  report('一次保存（含修改记录）÷ 一次 strict 写入', await inPage('app', 'saves(300)'), '≤ 1.5')

  const { longest, ...searching } = await inPage('search', 'searching(10000, 8)')
  report('一万条里搜索一次 ÷ 只在文字里找', searching, '每次 ≤ 30 毫秒')
  console.log(`一万条里边打字边搜：最长一次停顿 ${longest.toFixed(0)} 毫秒（目标 ≤ 50）`)

  const page = await inPage('large', 'firstPage(100000, 5)')
  report('10 万条时的第一页 ÷ 内存数组筛选排序', page, '第一页 ≤ 10 毫秒')
} finally {
  stopDisplay()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
