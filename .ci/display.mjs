import { spawn } from 'node:child_process'

/**
 * A screen for the tests when there is none. Xvfb takes a free number by itself and writes it to the pipe.
 * Answers the function that ends it.
 */
export async function startDisplay() {
  if (process.platform !== 'linux' || process.env.DISPLAY) return () => {}
  // Larger than the window: a window as large as the screen is made a pixel smaller by Chromium.
  const screen = ['-screen', '0', '1600x900x24', '-nolisten', 'tcp']
  const xvfb = spawn('Xvfb', ['-displayfd', '3', ...screen], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await new Promise(resolve => {
    xvfb.once('error', () => resolve(null))
    xvfb.once('exit', () => resolve(null))
    xvfb.stdio[3].once('data', data => resolve(String(data).trim()))
  })
  if (number === null) {
    console.log('没有显示器，也没有 Xvfb：要开窗口的检查做不了。')
    return () => {}
  }
  process.env.DISPLAY = `:${number}`
  console.log(`没有显示器，已自行启动虚拟显示器 :${number}。`)
  const stop = () => xvfb.kill()
  process.once('exit', stop)
  return stop
}
