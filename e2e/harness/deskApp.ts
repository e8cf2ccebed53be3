import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import path from 'node:path'
import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test'
import { dist } from './build'
import { readNetworkLog } from './networkLog'

const isRoot = process.platform === 'linux' && process.getuid?.() === 0

/** Electron complains twice about the frames of Chromium's PDF viewer when a preview opens: name and cause. */
const viewersOwnComplaint =
  /sandboxed_renderer\.bundle\.js script failed to run|object null is not iterable[^]*electron\/js2c\/sandbox_bundle/

/** The running app on a data folder of its own. */
export class DeskApp {
  /** What the app wrote to the console or its log though nothing should have gone wrong. */
  readonly problems: string[] = []
  readonly #expected: RegExp[] = [viewersOwnComplaint]
  readonly #networkLogs: string[] = []
  #app: ElectronApplication | null = null
  #page: Page | null = null

  constructor(
    /** A fresh folder for this test; `userData` and everything else lies in it. */
    readonly folder: string,
    readonly args: readonly string[] = [],
  ) {}

  get userData(): string {
    return path.join(this.folder, 'userData')
  }

  get app(): ElectronApplication {
    if (!this.#app) throw new Error('the app is not running')
    return this.#app
  }

  get page(): Page {
    if (!this.#page) throw new Error('the app is not running')
    return this.#page
  }

  #launchArgs(): string[] {
    const program = path.join(dist, 'electron', 'main.cjs')
    return [program, ...(isRoot ? ['--no-sandbox'] : []), `--user-data-dir=${this.userData}`, ...this.args]
  }

  async start(): Promise<void> {
    const networkLog = path.join(this.folder, `network-${randomUUID()}.json`)
    this.#networkLogs.push(networkLog)
    const app = await _electron.launch({
      args: [...this.#launchArgs(), `--log-net-log=${networkLog}`],
      env: { ...process.env, TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'C.UTF-8' },
    })
    this.#app = app
    app.process().stderr?.on('data', (data: Buffer) => {
      for (const line of String(data).split('\n')) if (/^(bridge|host):/.test(line)) this.problems.push(line)
    })
    app.context().on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') this.problems.push(message.text())
    })
    app.context().on('weberror', error => this.problems.push(String(error.error())))
    this.#page = await app.firstWindow()
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768))
  }

  /** Closes the window as the archivist does, and waits for the end of the process. */
  async close(): Promise<void> {
    await this.app.close()
    this.#app = this.#page = null
  }

  async restart(): Promise<void> {
    await this.close()
    await this.start()
  }

  /** Starts the program once more on the same data, as a double click on the icon does; answers its exit code. */
  async startSecond(): Promise<number | null> {
    const { spawnfile } = this.app.process()
    const second = spawn(spawnfile, this.#launchArgs(), { stdio: 'ignore' })
    await once(second, 'exit')
    return second.exitCode
  }

  /** The plug is pulled: every process of the app at once, without a chance to write anything. */
  async kill(): Promise<void> {
    const main = this.app.process()
    if (main.pid === undefined) throw new Error('the app has no process')
    const ended = once(main, 'exit')
    if (process.platform === 'win32') main.kill('SIGKILL')
    else process.kill(-main.pid, 'SIGKILL')
    await ended
    this.#app = this.#page = null
  }

  /** Whatever happened, nothing of the app is left running. */
  async end(): Promise<void> {
    if (this.#app && this.#app.process().exitCode === null) await this.kill()
  }

  /** For tests that provoke a complaint on purpose. */
  expectProblem(pattern: RegExp): void {
    this.#expected.push(pattern)
  }

  networkTraffic(): readonly string[] {
    return this.#networkLogs.flatMap(readNetworkLog)
  }

  /** Ends the app; then the console must have been clean and nothing may have asked for the network. */
  async finish(): Promise<void> {
    if (this.#app) await this.close()
    const unexpected = this.problems.filter(line => !this.#expected.some(pattern => pattern.test(line)))
    expect(unexpected, 'the console stays clean').toEqual([])
    expect(this.networkTraffic(), 'nothing asks for the network').toEqual([])
  }
}
