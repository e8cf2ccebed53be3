import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'

const golden = path.resolve(import.meta.dirname, '..', 'golden')

/** Text of each page as laid out, without the blanks that depend on the faces of the machine. */
export function pagesText(pdf: string): readonly string[] {
  const text = execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', pdf, '-'], { encoding: 'utf8' })
  return (
    text
      .split('\f')
      .map(page =>
        page
          .split('\n')
          .map(line =>
            foldRadicals(line)
              .replace(/[ \u3000]+/gu, ' ')
              .trim(),
          )
          .filter(line => line !== '')
          .join('\n'),
      )
      // Whether a narrow gap is a blank, poppler decides by a hair.
      .map(page =>
        page.replace(/(第|共) ?(\d+) ?(?=\p{Script=Han})/gu, '$1 $2 ').replace(/页 ?共/gu, '页 共'),
      )
      .filter(page => page !== '')
  )
}

/** A PDF may hold 生 as the radical ⽣, which looks the same and is another character. */
function foldRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fdf]/gu, sign => sign.normalize('NFKC'))
}

export type Word = {
  readonly page: number
  readonly text: string
  readonly xMin: number
  readonly yMin: number
}

/** Every word with its place in points from the upper left corner of its page. */
export function words(pdf: string): readonly Word[] {
  const html = execFileSync('pdftotext', ['-bbox', '-enc', 'UTF-8', pdf, '-'], { encoding: 'utf8' })
  let page = 0
  const found: Word[] = []
  for (const line of html.split('\n')) {
    if (line.includes('<page ')) page += 1
    const match = /<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>(.*)<\/word>/u.exec(line)
    if (match) found.push({ page, text: match[3] ?? '', xMin: Number(match[1]), yMin: Number(match[2]) })
  }
  return found
}

/** Compares with the file of that name; UPDATE_GOLDEN=1 writes it anew, to be looked at before it is committed. */
export function expectGolden(name: string, text: string): void {
  const file = path.join(golden, `${name}.txt`)
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(golden, { recursive: true })
    writeFileSync(file, `${text}\n`)
  }
  expect(existsSync(file), `golden file ${name} exists`).toBe(true)
  expect(`${text}\n`).toBe(readFileSync(file, 'utf8'))
}
