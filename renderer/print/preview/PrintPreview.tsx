import { useEffect, useRef, useState } from 'react'
import type { Sheet } from '../../../shared/sheets/sheet'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/icons'
import { isComposing } from '../../ui/isComposing'
import { Panel } from '../../ui/Panel'
import { ToastArea } from '../../ui/ToastArea'
import { PreviewFrame } from './PreviewFrame'
import type { Zoom } from './previewZoom'
import { PrinterSelect } from './PrinterSelect'
import { usePrintActions } from './usePrintActions'
import { usePrinters } from './usePrinters'
import { usePrintJob } from './usePrintJob'
import { ZoomButtons } from './ZoomButtons'

type PrintPreviewProps = {
  readonly sheets: readonly Sheet[]
  readonly fileName: string
  readonly onClose: () => void
}

/** The whole window: what will be printed, and what can be done with it. Esc goes back to where one was. */
export function PrintPreview({ sheets, fileName, onClose }: PrintPreviewProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [zoom, setZoom] = useState<Zoom>('page')
  const job = usePrintJob(sheets)
  const printers = usePrinters()
  const actions = usePrintActions(job, printers, fileName)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      className="preview"
      aria-label="打印预览"
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={event => {
        if (isComposing(event) && event.key === 'Escape') event.preventDefault()
        // The page behind keeps still: its keys are not for a sheet of paper.
        event.stopPropagation()
      }}
    >
      <Panel
        label="打印预览"
        className="preview-panel"
        head={
          <>
            <h2>{sheets[0]?.title ?? ''}</h2>
            {job.is === 'ready' && <span className="preview-note">共 {job.pages} 页</span>}
            <span className="panel-space" />
            <ZoomButtons zoom={zoom} onZoom={setZoom} />
            <PrinterSelect printers={printers} />
            <Button size="s" onClick={actions.save} disabledReason={actions.saveReason}>
              存为 PDF
            </Button>
            <Button size="s" variant="main" onClick={actions.print} disabledReason={actions.printReason}>
              <Icon name="print" />
              打印
            </Button>
            <Button size="s" shortcut="Esc" label="关闭" onClick={onClose}>
              关闭
            </Button>
          </>
        }
      >
        {actions.problem !== null && <Banner tone="danger">{actions.problem}</Banner>}
        <PreviewFrame job={job} zoom={zoom} />
      </Panel>
      <ToastArea />
    </dialog>
  )
}
