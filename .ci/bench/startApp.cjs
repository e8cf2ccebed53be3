// Runs a main process as it is and says when its first window can be used. Arguments: main file, "bare" or "list".
const { app } = require('electron')

const [main, what] = process.argv.slice(-2)

/** In the page: resolves when the list of meetings shows rows and has been painted (bare: when the page has been). */
const usable = `new Promise(resolve => {
  const painted = () => requestAnimationFrame(() => requestAnimationFrame(resolve))
  if (${JSON.stringify(what)} === 'bare') return painted()
  let asked = false
  const look = () => {
    const link = [...document.querySelectorAll('nav a')].find(one => (one.getAttribute('aria-label') ?? one.textContent).startsWith('会议'))
    if (link && !asked) { asked = true; link.click() }
    const rows = document.querySelectorAll('[role="row"][aria-selected], tbody tr')
    if (asked && document.querySelector('[aria-label^="会议列表"]') && rows.length > 8) { observer.disconnect(); painted() }
  }
  const observer = new MutationObserver(look)
  observer.observe(document, { childList: true, subtree: true })
  look()
})`

app.on('browser-window-created', (_event, window) => {
  window.webContents.once('dom-ready', async () => {
    await window.webContents.executeJavaScript(usable)
    process.stdout.write('USABLE\n')
    app.exit(0)
  })
})

require(main)
