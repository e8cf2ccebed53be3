import { expect, test } from './harness/test'

type WindowPreferences = Readonly<Record<string, unknown>>

test('the page runs sandboxed, isolated, without Node, webviews or a spelling dictionary', async ({
  desk,
  page,
}) => {
  const preferences = await desk.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    // Not in the public types; it is how Electron itself answers what a window was made with.
    return (
      window?.webContents as unknown as { getLastWebPreferences(): WindowPreferences }
    ).getLastWebPreferences()
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    webSecurity: true,
  })
  expect(await desk.app.evaluate(({ session }) => session.defaultSession.getSpellCheckerLanguages())).toEqual(
    [],
  )
  const reachable = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
      name => name in window,
    ),
  )
  expect(reachable).toEqual([])
})

test('every page answer carries the strict policy, and script cannot be made from text', async ({
  desk,
  page,
}) => {
  desk.expectProblem(/Trusted|Content Security Policy|TrustedHTML|TrustedScript/)
  const headers = await page.evaluate(async () => {
    const answer = await fetch('app://desk/index.html')
    return Object.fromEntries(answer.headers)
  })
  expect(headers['x-content-type-options']).toBe('nosniff')
  const policy = headers['content-security-policy'] ?? ''
  for (const part of ["default-src 'none'", "script-src 'self'", "require-trusted-types-for 'script'"]) {
    expect(policy).toContain(part)
  }
  expect(policy).not.toMatch(/unsafe|\*|https?:/)

  const made = await page.evaluate(async () => {
    // The call of a test itself is exempt from the policy; what comes after a wait is not.
    await fetch('app://desk/index.html')
    const attempts: Readonly<Record<string, () => unknown>> = {
      innerHTML: () => (document.createElement('div').innerHTML = '<img src=x>'),
      evaluated: () => void globalThis.eval('1+1'),
      compiled: () => Reflect.construct(Function, ['return 1']),
      policy: () =>
        (
          window as unknown as { trustedTypes: { createPolicy(n: string, r: object): unknown } }
        ).trustedTypes.createPolicy('x', {}),
      inline: () => {
        const script = document.createElement('script')
        script.append('window.ranInline = true')
        document.head.append(script)
        if (!('ranInline' in window)) throw new Error('refused')
      },
    }
    return Object.entries(attempts).flatMap(([name, attempt]) => {
      try {
        attempt()
        return [name]
      } catch {
        return []
      }
    })
  })
  expect(made).toEqual([])
})

test('nothing outside the page’s own folder is served', async ({ desk, page }) => {
  desk.expectProblem(/status of (404|405)|Content Security Policy|Fetch API cannot load/)
  const answers = await page.evaluate(async () => {
    const addresses = [
      'app://desk/../electron/main.cjs',
      'app://desk/..%2Felectron%2Fmain.cjs',
      'app://desk/%2e%2e/electron/main.cjs',
      'app://desk/..%5Celectron%5Cmain.cjs',
      'app://desk//etc/passwd',
      'app://desk/%2Fetc%2Fpasswd',
      'app://desk/index.html%00.png',
      'app://desk/%',
      'app://desk/nowhere.js',
      'app://other/index.html',
      'file:///etc/passwd',
    ]
    return Promise.all(
      addresses.map(address =>
        fetch(address).then(
          answer => answer.status,
          () => 'refused',
        ),
      ),
    )
  })
  for (const answer of answers) expect([404, 'refused']).toContain(answer)
  const posted = await page.evaluate(() =>
    fetch('app://desk/index.html', { method: 'POST' }).then(a => a.status),
  )
  expect(posted).toBe(405)
})

test('the window goes nowhere else and opens no other', async ({ desk, page }) => {
  desk.expectProblem(/Content Security Policy|status of 404|Framing|Not allowed to (load|navigate)/)
  const home = page.url()
  const opened = await page.evaluate(() => {
    const anchor = document.createElement('a')
    anchor.href = 'https://example.com/'
    anchor.target = '_blank'
    document.body.append(anchor)
    anchor.click()
    return [window.open('https://example.com/'), window.open('app://desk/index.html')].map(String)
  })
  expect(opened).toEqual(['null', 'null'])
  for (const address of [
    'https://example.com/',
    'file:///etc/passwd',
    'app://desk/index.html?2',
    'data:text/html,x',
  ]) {
    await page.evaluate(to => {
      location.href = to
    }, address)
  }
  const framed = await page.evaluate(async () => {
    const loaded = ['app://desk/index.html', 'https://example.com/', 'app://other/x'].map(address => {
      const frame = document.createElement('iframe')
      frame.src = address
      document.body.append(frame)
      return frame
    })
    const webview = document.createElement('webview')
    webview.setAttribute('src', 'https://example.com/')
    document.body.append(webview)
    await fetch('app://desk/index.html')
    return { frames: loaded.length, webviewIsPlain: !('getWebContentsId' in webview) }
  })
  expect(framed).toEqual({ frames: 3, webviewIsPlain: true })
  for (const frame of page.frames().slice(1)) expect(frame.url()).toMatch(/^$|^about:blank$|^chrome-error:/)
  expect(page.url()).toBe(home)
  expect(desk.app.windows()).toHaveLength(1)
})

test('the page may ask to keep its data, and nothing else', async ({ page }) => {
  const states = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'midi',
      'persistent-storage',
    ]
    const ask = (name: string) =>
      navigator.permissions.query({ name: name as PermissionName }).then(answer => answer.state)
    return Object.fromEntries(await Promise.all(names.map(async name => [name, await ask(name)] as const)))
  })
  const { 'persistent-storage': storage, ...others } = states
  expect(storage).toBe('granted')
  for (const state of Object.values(others)) expect(state).toBe('denied')
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied')
  expect(await page.evaluate(() => navigator.storage.persist())).toBe(true)
  const devices = await page.evaluate(() =>
    navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'refused',
    ),
  )
  expect(devices).toBe('refused')
})

test('requests of the host’s own session are cancelled too', async ({ desk }) => {
  const results = await desk.app.evaluate(async ({ net }) => {
    const addresses = [
      'http://127.0.0.1:9/',
      'https://example.com/',
      'file:///etc/passwd',
      'ftp://example.com/',
    ]
    return Promise.all(
      addresses.map(address =>
        net.fetch(address).then(
          () => 'answered',
          () => 'refused',
        ),
      ),
    )
  })
  expect(results).toEqual(['refused', 'refused', 'refused', 'refused'])
})

test('a second start on the same data shows the first window and ends', async ({ desk }) => {
  const code = await desk.startSecond()
  expect(code).toBe(0)
  expect(desk.app.windows()).toHaveLength(1)
})
