import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { dist, root } from './build'

const sourceFolders = ['shared', 'electron', 'renderer', 'resources']
const sourceFiles = ['.ci/build.mjs', 'package-lock.json']

function newestSource(): number {
  const inFolders = sourceFolders.flatMap(folder =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map(file =>
      path.join(folder, file),
    ),
  )
  return Math.max(...[...inFolders, ...sourceFiles].map(file => statSync(path.join(root, file)).mtimeMs))
}

/** Builds before the first test when the build is missing or older than what it is made of. */
export default function buildOnce(): void {
  const built = path.join(dist, 'electron', 'main.cjs')
  if (existsSync(built) && statSync(built).mtimeMs > newestSource()) return
  const run = spawnSync(process.execPath, [path.join(root, '.ci', 'build.mjs')], {
    cwd: root,
    stdio: 'inherit',
  })
  if (run.status !== 0) throw new Error('构建没有成功，没有开始测试。')
}
