import './checkNode.mjs'
import { spawn } from 'node:child_process'
import path from 'node:path'
import { installPackages } from './installPackages.mjs'
import { dist, isRoot, root } from './paths.mjs'
import { provisionElectron } from './provision.mjs'
import { checkSystemPackages } from './systemPackages.mjs'

installPackages()
checkSystemPackages({ forTests: false })
provisionElectron()

console.log('正在构建……')
const { buildAll } = await import('./build.mjs')
await buildAll()

const args = [path.join(dist, 'electron', 'main.cjs'), ...process.argv.slice(2)]
if (isRoot) {
  args.push('--no-sandbox')
  console.log('当前是管理员（root）身份，Chromium 的沙盒用不了，已加 --no-sandbox。日常请用普通用户打开。')
}
if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  console.log('没有找到显示器（DISPLAY 没有设置），窗口会打不开。请在桌面里运行。')
}
console.log('正在打开巩卫档案……')
const { createRequire } = await import('node:module')
const executable = createRequire(path.join(root, 'package.json'))('electron')
const app = spawn(executable, args, { stdio: 'inherit' })
app.on('exit', code => process.exit(code ?? 1))
