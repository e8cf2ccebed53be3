// Electron's main process for the measuring page: the product's data room on the product's origin, nothing else of it.
const { app, BrowserWindow, protocol } = require('electron')
const { readFileSync } = require('node:fs')
const path = require('node:path')

const [folder, expression] = process.argv.slice(-2)
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' }

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
])

app.whenReady().then(async () => {
  protocol.handle('app', request => {
    const file = path.join(folder, new URL(request.url).pathname)
    return new Response(readFileSync(file), {
      headers: { 'content-type': types[path.extname(file)] ?? 'text/plain' },
    })
  })
  // Shown, because a hidden page is given fewer turns.
  const window = new BrowserWindow({ width: 400, height: 200 })
  await window.loadURL('app://desk/index.html')
  try {
    const result = await window.webContents.executeJavaScript(`bench.${expression}`)
    process.stdout.write(`RESULT ${JSON.stringify(result)}\n`)
  } catch (error) {
    process.stderr.write(`${error?.stack ?? error}\n`)
    process.exitCode = 1
  }
  app.quit()
})
