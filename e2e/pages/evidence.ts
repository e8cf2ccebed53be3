import path from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import type { DeskApp } from '../harness/deskApp'
import { keptFiles, pngOf, sha256, withCameraHeader } from '../readers/evidenceFiles'

/** A real picture that several tests add. */
export const red = pngOf(640, 400, [200, 40, 40])

/** An office in 2018 with one meeting, its form open. */
export async function openMeeting(page: Page): Promise<Locator> {
  await page.getByLabel('单位名称').fill('沅陵县司法局')
  await page.getByLabel('年度').fill('2018')
  await page.getByRole('button', { name: '开始使用' }).click()
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: /^会议/ }).click()
  await page.getByRole('button', { name: '新建会议' }).first().click()
  const panel = page.getByRole('region', { name: '会议详情' })
  await panel.getByLabel(/^名称/).fill('动员大会')
  await panel.getByLabel(/^日期/).fill('2018.3.30')
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('heading', { name: /3月30日.*动员大会/ })).toBeVisible()
  return panel
}

export function evidenceOf(panel: Locator): Locator {
  return panel.getByRole('group', { name: '材料', exact: true })
}

export async function photograph(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(300, 200)
    const paint = canvas.getContext('2d')
    if (paint) {
      paint.fillStyle = '#3a7'
      paint.fillRect(0, 0, 150, 200)
    }
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())
    return btoa(String.fromCharCode(...bytes))
  })
  return withCameraHeader(Buffer.from(base64, 'base64'), '2018:04:02 09:11:05', 6)
}

export async function expectKept(desk: DeskApp, sources: readonly Uint8Array[]): Promise<void> {
  const kept = await keptFiles(desk.userData)
  const wanted = [...new Set(sources.map(sha256))]
  expect([...kept.keys()].sort()).toEqual(wanted.map(hash => path.join(hash.slice(0, 2), hash)).sort())
  for (const [file, hash] of kept) expect(hash).toBe(path.basename(file))
}
