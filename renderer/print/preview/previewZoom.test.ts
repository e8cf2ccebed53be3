import { expect, test } from 'vitest'
import { viewerParameters, zoomIn, zoomOut } from './previewZoom'

test('放大 and 缩小 go step by step and stop at the ends', () => {
  expect(zoomIn('page')).toBe(75)
  expect(zoomIn(100)).toBe(125)
  expect(zoomIn(200)).toBe(200)
  expect(zoomOut(100)).toBe(75)
  expect(zoomOut('page')).toBe(50)
  expect(zoomOut(50)).toBe(50)
})

test('the viewer is told the page and the size, and shows no buttons of its own', () => {
  expect(viewerParameters('page', 3)).toBe('#toolbar=0&navpanes=0&page=3&view=Fit')
  expect(viewerParameters(125, 1)).toBe('#toolbar=0&navpanes=0&page=1&zoom=125')
})
