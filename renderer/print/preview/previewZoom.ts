/** How large the preview is: the whole page, or percent. */
export type Zoom = 'page' | number

const steps = [50, 75, 100, 125, 150, 200] as const
/** About what a whole page comes to on the offices' screens. */
const wholePage = 60

export function zoomIn(zoom: Zoom): Zoom {
  const now = zoom === 'page' ? wholePage : zoom
  return steps.find(step => step > now) ?? steps[steps.length - 1] ?? zoom
}

export function zoomOut(zoom: Zoom): Zoom {
  const now = zoom === 'page' ? wholePage : zoom
  return steps.findLast(step => step < now) ?? steps[0]
}

/** Parameters of Chromium's viewer, behind the address of the PDF. */
export function viewerParameters(zoom: Zoom, page: number): string {
  const size = zoom === 'page' ? 'view=Fit' : `zoom=${zoom}`
  return `#toolbar=0&navpanes=0&page=${page}&${size}`
}
