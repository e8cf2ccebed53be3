import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { DeskApp } from '../harness/deskApp'
import { answerSaveDialog } from '../harness/dialogs'

export const plainSheet = {
  id: 'test',
  title: '会议台账',
  tab: '会议',
  topLeft: '',
  topRight: '',
  above: [],
  columns: [{ header: '内容', type: 'text' }] as readonly object[],
  rows: [['一']] as readonly (readonly (string | number | null)[])[],
  merges: [],
  total: null as readonly object[] | null,
  below: [],
  notes: [] as readonly string[],
  signature: [] as readonly object[],
  page: { paper: 'A4', orientation: 'landscape' },
  rowHeight: null,
  year: 2018,
}

export type Made = { readonly printId: string; readonly pages: number }

/** Asks the host for a PDF of these sheets, past the page's own builders. */
export async function make(page: Page, sheets: readonly object[]): Promise<Made> {
  const answer = await page.evaluate(
    // Sheets as any page could send them; the host checks them.
    async all =>
      window.desk['print.make'](all as unknown as Parameters<(typeof window.desk)['print.make']>[0]),
    sheets,
  )
  expect(answer).toMatchObject({ ok: true })
  return answer as Made
}

/** Saves the made PDF and gives the file's path. */
export async function fetchPdf(desk: DeskApp, page: Page, made: Made): Promise<string> {
  const file = path.join(desk.folder, 'made.pdf')
  await answerSaveDialog(desk, file)
  const saved = await page.evaluate(async id => window.desk['print.save'](id, 'made'), made.printId)
  expect(saved).toMatchObject({ ok: true })
  return file
}
