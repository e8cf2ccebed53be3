import type { PrintJob } from './usePrintJob'
import { viewerParameters, type Zoom } from './previewZoom'
import './preview.css'

type PreviewFrameProps = {
  readonly job: PrintJob
  readonly zoom: Zoom
  /** The page to begin with, from 1. */
  readonly page?: number
}

/** The very PDF that will be printed, in the browser's own viewer. */
export function PreviewFrame({ job, zoom, page = 1 }: PreviewFrameProps) {
  if (job.is === 'failed')
    return (
      <p className="preview-word" role="alert">
        {job.why}
      </p>
    )
  if (job.is === 'making')
    return (
      <p className="preview-word" role="status">
        正在排版…
      </p>
    )
  const address = `app://desk/print/${job.printId}.pdf${viewerParameters(zoom, page)}`
  // The viewer hears its parameters only when it opens, so another size is another frame.
  return <iframe key={address} className="preview-frame" title="打印预览内容" src={address} />
}
