import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type Axe from 'axe-core'

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Names follow the look of the product, where keys and counts drawn inside a button are no part of its name; hence no
 * comparison of name and text. What WCAG 2.2 A and AA mind about names, roles, labels and contrast, one line each; the viewer of a PDF is not ours.
 */
export async function axeProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(await source)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe }
    const found = await axe.run(
      { exclude: ['iframe'] },
      {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        iframes: false,
        rules: { 'label-content-name-mismatch': { enabled: false } },
      },
    )
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any, all }) => `${id} ${target.join(' ')} ${[...any, ...all][0]?.message ?? ''}`),
    )
  })
}
