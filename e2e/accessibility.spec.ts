import type { Page } from '@playwright/test'
import { expect, test } from './harness/test'
import { axeProblems } from './pages/axe'
import { detailOf, listOf, open, openSample, rowsOf, startOffice } from './pages/office'

const everyPage = ['工作台', '会议', '资料', '培训', '测试', '人员', '月度打印', '修改记录', '回收站', '设置']

async function expectAccessible(page: Page, where: string): Promise<void> {
  expect.soft(await axeProblems(page), where).toEqual([])
}

/** Walks with Tab until the walk begins again; names what it met, and what showed no ring while it had the focus. */
async function walkWithTab(page: Page, most = 500): Promise<{ met: string[]; ringless: string[] }> {
  const met: string[] = []
  const ringless: string[] = []
  await page.evaluate(() => {
    document.querySelectorAll('[data-walked]').forEach(element => element.removeAttribute('data-walked'))
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab')
    const now = await page.evaluate(() => {
      const element = document.activeElement
      // Past the last one lies the page itself, and then the first.
      if (element === document.body) return 'page'
      if (!(element instanceof HTMLElement) && !(element instanceof SVGElement)) return null
      // The viewer of a PDF has stops of its own, seen from here as one.
      if (element.dataset['walked']) return element.tagName === 'IFRAME' ? 'page' : null
      element.dataset['walked'] = 'yes'
      const name = element.getAttribute('aria-label') ?? element.id.replace(/-.*/, '')
      const chain = [element, element.parentElement, element.parentElement?.parentElement]
      const isRinged = chain.some(one => {
        if (!one) return false
        const { boxShadow, outlineStyle } = getComputedStyle(one)
        return boxShadow !== 'none' || outlineStyle !== 'none'
      })
      const isDrawn =
        element instanceof SVGElement &&
        [...element.querySelectorAll('*')].some(part => getComputedStyle(part).stroke !== 'none')
      return {
        what: `${element.tagName} ${name} ${element.textContent.slice(0, 20)}`.trim(),
        isRinged: isRinged || isDrawn || element.tagName === 'IFRAME',
      }
    })
    if (now === 'page') continue
    if (now === null) break
    met.push(now.what)
    if (!now.isRinged) ringless.push(now.what)
  }
  return { met, ringless }
}

/** Controls that no Tab has reached, except those that arrows reach inside a group (roving focus) and hidden ones. */
function unreached(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, [tabindex="0"]')]
      .filter(element => element.tabIndex >= 0 && element.checkVisibility() && !element.dataset['walked'])
      .map(
        element =>
          `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent.slice(0, 20)}`,
      ),
  )
}

test('every page has names, roles, labels and contrast, in both themes; Tab reaches every control and shows where it is', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await expect(page.getByLabel('单位名称')).toBeVisible()
  await expectAccessible(page, '开始使用')
  await page.getByRole('button', { name: /^开始使用/ }).click()
  await expectAccessible(page, '开始使用，缺单位名称')
  expect.soft((await walkWithTab(page)).ringless, '开始使用').toEqual([])
  await openSample(page)
  for (const word of everyPage) {
    await open(page, word)
    await expect(page.getByRole('heading', { level: 1, name: word })).toBeVisible()
    // A preview that is put in place during the walk would send the keyboard back to the start.
    await expect(page.getByText('正在排版')).toHaveCount(0, { timeout: 20_000 })
    await expectAccessible(page, word)
    const { met, ringless } = await walkWithTab(page)
    expect.soft(met.length, word).toBeGreaterThan(12)
    expect.soft(ringless, `${word}：看得见焦点`).toEqual([])
    expect.soft(await unreached(page), `${word}：Tab 到得了`).toEqual([])
  }
  await open(page, '测试')
  await page.getByRole('button', { name: '打开成绩' }).click()
  await expect(page.getByRole('grid', { name: '成绩表' })).toBeVisible()
  await expectAccessible(page, '成绩表')

  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'contrast'))
  await expectAccessible(page, '成绩表，大字高对比')
  for (const word of everyPage) {
    await open(page, word)
    await expect(page.getByRole('heading', { level: 1, name: word })).toBeVisible()
    await expectAccessible(page, `${word}，大字高对比`)
  }
  await open(page, '会议')
  await page.getByRole('button', { name: '打印' }).click()
  await expect(page.getByText('共 1 页')).toBeVisible()
  await expectAccessible(page, '打印预览')
})

test('in a window of 1024 × 700 every control of every page is inside the window or can be scrolled to', async ({
  desk,
  page,
}) => {
  await startOffice(page)
  await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700))
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1024)
  await open(page, '会议')
  await page.keyboard.press('Control+n')
  await expect(detailOf(page, '会议')).toBeVisible()
  for (const word of everyPage) {
    await open(page, word)
    await expect(page.getByRole('heading', { level: 1, name: word })).toBeVisible()
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, [tabindex="0"]')]
        .filter(element => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0)
        .filter(element => {
          element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
          const box = element.getBoundingClientRect()
          return box.left < 0 || box.top < 0 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1
        })
        .map(
          element =>
            `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent.slice(0, 20)}`,
        ),
    )
    expect.soft(outside, word).toEqual([])
    const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect.soft(isWider, `${word}：横向不滚动`).toBe(false)
  }
  await open(page, '会议')
  await expect(rowsOf(page, '会议')).toHaveCount(1)
  await expect(listOf(page, '会议')).toBeVisible()
})
