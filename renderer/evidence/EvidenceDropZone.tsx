import type { ReactNode } from 'react'
import type { ArchiveRecord } from '../../shared/domain/record'
import './dropZone.css'
import { pastedFiles } from './pastedFiles'
import { takeIn } from './takeIn'
import { useDestination } from './useDestination'
import { useFileDrop } from './useFileDrop'

type EvidenceDropZoneProps = {
  readonly record: ArchiveRecord
  readonly children: ReactNode
}

/** Around a whole record: files dropped anywhere on it, or pasted while it has the focus, become its 材料. */
export function EvidenceDropZone({ record, children }: EvidenceDropZoneProps) {
  const destination = useDestination(record)
  const drop = useFileDrop(files => void takeIn(destination, files))
  return (
    <div
      className={`drop-zone${drop.isOver ? ' drop-zone-over' : ''}`}
      // So that a click between the fields puts the focus here, and Ctrl+V afterwards arrives.
      tabIndex={-1}
      {...drop.handlers}
      onPaste={event => {
        if (event.defaultPrevented) return
        const files = pastedFiles(event.target, event.clipboardData)
        if (files.length === 0) return
        event.preventDefault()
        void takeIn(destination, files)
      }}
    >
      {children}
      {drop.isOver && <div className="drop-zone-hint">松开鼠标，添加为这条记录的材料</div>}
    </div>
  )
}
