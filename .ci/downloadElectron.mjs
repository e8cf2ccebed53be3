// Runs as a process of its own, so that a download that stands still can be given up as a whole.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { downloadArtifact } from '@electron/get'
import { root } from './paths.mjs'

const folder = path.join(root, 'node_modules', 'electron')
const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
const checksums = JSON.parse(readFileSync(path.join(folder, 'checksums.json'), 'utf8'))

const patience = 15_000
const giveUp = () => {
  console.error('官方下载没有回应。')
  process.exit(1)
}
let timer = setTimeout(giveUp, patience)
let shown = 0

try {
  await downloadArtifact({
    version,
    artifactName: 'electron',
    platform: process.platform,
    arch: process.arch,
    checksums,
    downloadOptions: {
      quiet: true,
      getProgressCallback: async ({ percent }) => {
        clearTimeout(timer)
        timer = setTimeout(giveUp, patience)
        if (percent * 10 >= shown + 1) console.log(`已下载 ${(shown = Math.floor(percent * 10)) * 10}%`)
      },
    },
  })
} catch (error) {
  console.error(`官方下载不通（${error?.cause?.code ?? error?.code ?? error?.name ?? '原因不明'}）。`)
  process.exit(1)
}
clearTimeout(timer)
// The archive now lies in the cache, checked; Electron's own script unpacks it from there.
process.exit(spawnSync(process.execPath, [path.join(folder, 'install.js')], { stdio: 'inherit' }).status ?? 1)
