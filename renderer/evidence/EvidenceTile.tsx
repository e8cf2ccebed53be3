import type { KeyboardEvent } from 'react'
import type { EvidencePiece } from '../../shared/fields/evidence'
import { Icon } from '../ui/icons'
import { isComposing } from '../ui/isComposing'
import { canBeShown, pieceName, tileNote } from './piece'
import { Thumbnail } from './Thumbnail'

type EvidenceTileProps = {
  readonly piece: EvidencePiece
  readonly onOpen: () => void
  readonly onRemove: () => void
}

/** One piece: sign or picture, name, role. Press to look at it; Del takes it away. */
export function EvidenceTile({ piece, onOpen, onRemove }: EvidenceTileProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event) || event.key !== 'Delete') return
    event.preventDefault()
    // Del on a record means the record; here it means this piece only.
    event.stopPropagation()
    onRemove()
  }
  return (
    <button
      type="button"
      className="evidence-tile"
      aria-label={pieceName(piece)}
      title={piece.name}
      data-piece={piece.id}
      onClick={onOpen}
      onKeyDown={onKeyDown}
    >
      {piece.file !== null && canBeShown(piece) === 'image' ? (
        <Thumbnail hash={piece.file.hash} />
      ) : (
        <span className="evidence-sign">
          <Icon name="file" />
        </span>
      )}
      <span className="evidence-words">
        <span className="evidence-name">{piece.name || piece.role}</span>
        <span className="evidence-note">
          {piece.role}，{tileNote(piece)}
        </span>
      </span>
    </button>
  )
}
