import './checkNode.mjs'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { startDisplay } from './display.mjs'
import { installPackages } from './installPackages.mjs'
import { dist, root } from './paths.mjs'
import { provisionElectron } from './provision.mjs'
import { checkSystemPackages } from './systemPackages.mjs'

const reports = path.join(root, '.cache', 'reports', String(process.pid))

/** Runs a tool of this project; its own output goes straight to the screen. */
function run(packageName, bin, args, env = {}) {
  const script = path.join(root, 'node_modules', packageName, bin)
  const result = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return result.status === 0
}

function oneCheck(isGood) {
  return isGood ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
}

/** A tool that failed without naming a failed test (it could not start, a file did not load) counts as one failure. */
function counted(file, isGood, read) {
  const counts = existsSync(file)
    ? read(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 }
  return !isGood && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

function vitest(filters) {
  const file = path.join(reports, 'unit.json')
  const args = [
    'run',
    '-c',
    '.ci/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]
  const isGood = run('vitest', 'vitest.mjs', [...args, ...filters])
  return counted(file, isGood, report => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }))
}

function playwright(filters) {
  const file = path.join(reports, 'e2e.json')
  const args = ['test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json']
  const isGood = run('@playwright/test', 'cli.js', [...args, ...filters], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  })
  return counted(file, isGood, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }))
}

async function build() {
  const { buildAll } = await import('./build.mjs')
  await buildAll()
}

const sources = '{shared,electron,renderer,e2e,.ci}/**/*.{ts,tsx,mjs,css,html}'

const steps = [
  {
    name: 'types',
    title: '类型检查',
    check: () => oneCheck(run('typescript', 'bin/tsc', ['--noEmit', '-p', '.'])),
  },
  {
    name: 'lint',
    title: '代码规则',
    check: () =>
      oneCheck(
        run('eslint', 'bin/eslint.js', [
          '-c',
          '.ci/eslint.config.mjs',
          '--max-warnings',
          '0',
          'shared',
          'electron',
          'renderer',
          'e2e',
          '.ci',
        ]),
      ),
  },
  {
    name: 'format',
    title: '书写格式',
    check: () =>
      oneCheck(run('prettier', 'bin/prettier.cjs', ['--check', '--log-level', 'warn', sources, '*.json'])),
  },
  { name: 'boundaries', title: '各屋之间的界线', check: () => vitest(['.ci/']) },
  {
    name: 'unit',
    title: '单元检查',
    check: filters => vitest(filters.length > 0 ? filters : ['shared/', 'electron/', 'renderer/']),
  },
  {
    name: 'e2e',
    title: '在真实程序上检查',
    check: async filters => {
      await build()
      return playwright(filters)
    },
  },
]

function chosenSteps() {
  const [name, ...filters] = process.argv.slice(2)
  if (name === undefined) return { chosen: steps, filters: [] }
  const step = steps.find(one => one.name === name)
  if (!step) {
    console.error(`没有“${name}”这一步。可选：${steps.map(one => one.name).join('、')}。`)
    process.exit(1)
  }
  return { chosen: [step], filters }
}

const { chosen, filters } = chosenSteps()
const needsWindow = chosen.some(step => step.name === 'e2e')
installPackages()
mkdirSync(reports, { recursive: true })
if (needsWindow) {
  checkSystemPackages({ forTests: true })
  provisionElectron()
}
const stopDisplay = needsWindow ? await startDisplay() : () => {}

const sum = { passed: 0, failed: 0, skipped: 0 }
for (const [at, step] of chosen.entries()) {
  console.log(`\n—— ${at + 1}/${chosen.length} ${step.title}（${step.name}）……`)
  const started = performance.now()
  const counts = await Promise.resolve(step.check(filters)).catch(error => {
    console.error(error instanceof Error ? error.message : error)
    return oneCheck(false)
  })
  for (const key of Object.keys(sum)) sum[key] += counts[key]
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const skipped = counts.skipped > 0 ? `，跳过 ${counts.skipped}` : ''
  console.log(
    `—— ${step.title}：通过 ${counts.passed}，没通过 ${counts.failed}${skipped}，用时 ${seconds} 秒`,
  )
}
stopDisplay()
rmSync(reports, { recursive: true, force: true })
if (sum.failed > 0 && needsWindow)
  console.log(`失败的检查留有截图和过程记录：${path.relative(root, path.join(dist, 'test-results'))}`)
console.log(
  `\n${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`,
)
process.exitCode = sum.failed > 0 ? 1 : 0
