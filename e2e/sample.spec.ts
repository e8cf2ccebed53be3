import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './harness/test'
import { open, openSample, rowsOf, startOffice } from './pages/office'

const databasesOf = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(database => database.name))

test('示例年度的数字和当年的事实一样，每个数字点开就是它的记录', async ({ page }) => {
  await openSample(page)
  const strip = page.getByRole('region', { name: '年度指标' })
  await expect(strip.getByRole('link', { name: '健康教育培训，已完成 2 次，计划 2 次' })).toBeVisible()
  await expect(strip.getByRole('link', { name: '健康知识测试，已完成 2 次，计划 2 次' })).toBeVisible()
  await strip.getByRole('link', { name: '研究部署会议，已完成 5 次，计划 4 次' }).click()
  await expect(rowsOf(page, '会议')).toHaveCount(5)
  await expect(page.getByRole('main')).toContainText('7 次，134 人次')
  await open(page, '培训')
  await expect(page.getByRole('main')).toContainText('2 次，75 人次')
  await open(page, '资料')
  await expect(rowsOf(page, '资料')).toHaveCount(3)
  await expect(page.getByRole('main')).toContainText('沅办发电[2018]51号')
  await open(page, '人员')
  await expect(page.getByRole('main')).toContainText('41 人')
})

test('两次测试的成绩统计逐项和当年的事实一样', async ({ page }) => {
  await openSample(page)
  for (const { title, numbers } of [
    {
      title: '第一次',
      numbers: [
        '应考 41 人',
        '实考 39 人',
        '缺考 2 人',
        '合格率 87.18 %',
        '平均分 72.18 分',
        '最高 92 分',
        '最低 54 分',
      ],
    },
    {
      title: '第二次',
      numbers: [
        '应考 40 人',
        '实考 39 人',
        '缺考 1 人',
        '合格率 100.00 %',
        '平均分 82.23 分',
        '最高 100 分',
        '最低 63 分',
      ],
    },
  ]) {
    await open(page, '测试')
    await rowsOf(page, '测试').filter({ hasText: title }).click()
    await page.keyboard.press('Enter')
    const statistics = page.getByRole('region', { name: '成绩统计' })
    for (const name of numbers)
      await expect(statistics.getByRole('button', { name, exact: true })).toBeVisible()
    await open(page, '工作台')
  }
})

test('示例档案一直有标记，和自己的档案分开；回到自己的档案，什么都没有混进来', async ({ page }) => {
  await startOffice(page)
  await open(page, '设置')
  await openSample(page)
  await open(page, '会议')
  await expect(rowsOf(page, '会议')).toHaveCount(7)
  await expect(page.getByText('这是示例档案（2018年）')).toBeVisible()
  await page.getByRole('button', { name: '回到我的档案' }).click()
  await expect(page.getByText('这是示例档案（2018年）')).toBeHidden()
  await open(page, '会议')
  await expect(rowsOf(page, '会议')).toHaveCount(0)
  await open(page, '人员')
  await expect(page.getByRole('main')).toContainText('6 人')
})

test('退出并删除示例，数据库、文件和本机存储都不留痕迹', async ({ desk, page }) => {
  const before = await page.evaluate(() => Object.entries(localStorage))
  await openSample(page)
  const stored = await page.evaluate(() =>
    window.desk['evidence.storeBytes'](
      'sample',
      '签到表.png',
      new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 1]),
    ),
  )
  expect(stored).toMatchObject({ ok: true })
  const folder = path.join(desk.userData, 'attachments', 'sample')
  expect(existsSync(folder)).toBe(true)
  expect(await databasesOf(page)).toContain('gongwei-sample')
  await page.getByRole('button', { name: '退出并删除示例' }).click()
  await expect(page.getByLabel('单位名称')).toBeVisible()
  expect(await databasesOf(page)).not.toContain('gongwei-sample')
  expect(await page.evaluate(() => Object.entries(localStorage))).toEqual(before)
  expect(existsSync(folder)).toBe(false)
  await desk.restart()
  await expect(desk.page.getByLabel('单位名称')).toBeVisible()
})
