import '@fontsource/noto-sans-sc/400.css'
import '@fontsource/noto-serif-sc/400.css'
import '@fontsource/noto-serif-sc/700.css'
import { createRoot } from 'react-dom/client'
import type { Sheet } from '../../shared/sheets/sheet'
import '../tokens.css'
import { drawSheets } from './drawSheets'

/** The sheets of this page's own job. The host has checked them against the bridge's schema before it kept them. */
async function loadSheets(): Promise<readonly Sheet[]> {
  const job = new URLSearchParams(location.search).get('job') ?? ''
  const answer = await fetch(`${job}.json`)
  if (!answer.ok) throw new Error(`job answered ${answer.status}`)
  return (await answer.json()) as readonly Sheet[]
}

function nextFrame(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => resolve()))
}

/**
 * The host reads the title: it changes when everything is drawn with its faces, never earlier. It stays as the
 * PDF's own title and the name of the print job: 会议签到表（2页）.
 */
async function draw(): Promise<void> {
  const place = document.getElementById('paper')
  if (!place) throw new Error('no place to draw')
  const sheets = await loadSheets()
  const pages = await drawSheets(createRoot(place), place, sheets)
  await document.fonts.ready
  await nextFrame()
  document.title = `${sheets[0]?.title ?? ''}（${pages.map(count => `${count}页`).join('、')}）`
}

draw().catch((error: unknown) => {
  document.title = '没有排成'
  throw error
})
