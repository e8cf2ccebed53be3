import { useEffect, useId, useRef, type KeyboardEvent } from 'react'
import { Button } from '../ui/Button'
import { Icon } from '../ui/icons'
import { isComposing } from '../ui/isComposing'
import type { Pieces } from './changeEvidence'
import { PieceDetails } from './PieceDetails'
import { PieceView } from './PieceView'
import { removePiece } from './removePiece'
import type { Destination } from './takeIn'
import './viewer.css'

type EvidenceViewerProps = {
  readonly destination: Destination
  readonly pieces: Pieces
  readonly shownId: string
  readonly onShow: (id: string) => void
  readonly onClose: () => void
}

function isTyping(target: EventTarget): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLInputElement
  )
}

/** Looks through the pieces of a record: ← → to the next, Esc back to the record. */
export function EvidenceViewer({ destination, pieces, shownId, onShow, onClose }: EvidenceViewerProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const index = pieces.findIndex(piece => piece.id === shownId)
  const piece = pieces[index]
  // Taken away meanwhile (undo, another window of time): nothing left to look at.
  const isGone = piece === undefined
  useEffect(() => {
    if (isGone) onClose()
  }, [isGone, onClose])
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [isGone])
  if (piece === undefined) return null

  const go = (step: 1 | -1): void => {
    const next = pieces[(index + step + pieces.length) % pieces.length]
    if (next) onShow(next.id)
  }
  const remove = (): void => {
    const neighbour = pieces[index + 1] ?? pieces[index - 1]
    if (neighbour) onShow(neighbour.id)
    else onClose()
    void removePiece(destination.archive, destination.record, piece)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // Keys of the record under the viewer stay asleep.
    event.stopPropagation()
    if (isComposing(event)) {
      if (event.key === 'Escape') event.preventDefault()
      return
    }
    if (isTyping(event.target) || event.ctrlKey || event.altKey) return
    if (event.key === 'ArrowRight') go(1)
    else if (event.key === 'ArrowLeft') go(-1)
    else return
    event.preventDefault()
  }
  return (
    <dialog
      ref={dialog}
      className="viewer"
      aria-labelledby={titleId}
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={onKeyDown}
    >
      <div className="viewer-head">
        <h2 id={titleId} className="viewer-title">
          {piece.name || piece.role}
        </h2>
        <span className="viewer-count">
          {index + 1} / {pieces.length}
        </span>
        {pieces.length > 1 && (
          <>
            <Button size="s" onClick={() => go(-1)}>
              上一件
            </Button>
            <Button size="s" onClick={() => go(1)}>
              下一件
            </Button>
          </>
        )}
        <Button size="s" variant="quiet" label="关闭" onClick={() => onClose()}>
          <Icon name="close" />
        </Button>
      </div>
      <div className="viewer-body">
        <div className="viewer-stage">
          <PieceView key={piece.id} piece={piece} />
        </div>
        <PieceDetails key={piece.id} destination={destination} piece={piece} onRemove={remove} />
      </div>
    </dialog>
  )
}
