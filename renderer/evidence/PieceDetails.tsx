import { useState } from 'react'
import { attachmentType } from '../../shared/domain/attachmentTypes'
import type { EvidencePiece } from '../../shared/fields/evidence'
import { errorText } from '../../shared/errors'
import { Button } from '../ui/Button'
import { CaptionBox } from './CaptionBox'
import { changeEvidence } from './changeEvidence'
import { sizeText } from './piece'
import type { Destination } from './takeIn'
import { takenText } from './takenText'

type PieceDetailsProps = {
  readonly destination: Destination
  readonly piece: EvidencePiece
  readonly onRemove: () => void
}

/** What is known of a piece, what can be changed, and what can be done with its file. Keyed by the piece. */
export function PieceDetails({ destination, piece, onRemove }: PieceDetailsProps) {
  const { archive, record, roles } = destination
  const [problem, setProblem] = useState('')
  const { file } = piece
  const change = (set: Partial<EvidencePiece>, why: string): void =>
    void changeEvidence(archive, record, why, all =>
      all.map(one => (one.id === piece.id ? { ...one, ...set } : one)),
    )
  const ask = async (what: 'evidence.open' | 'evidence.saveCopy', hash: string): Promise<void> => {
    const outcome = await window.desk[what](archive.name, hash, piece.name.slice(-255) || piece.role)
    setProblem(outcome.ok || outcome.code === 'cancelled' ? '' : errorText(outcome.code, outcome.detail))
  }
  const choices = roles.includes(piece.role) ? roles : [piece.role, ...roles]
  return (
    <div className="viewer-details">
      <label className="viewer-field">
        <span>材料类型</span>
        <select
          value={piece.role}
          onChange={event => change({ role: event.target.value }, `材料类型改为${event.target.value}`)}
        >
          {choices.map(role => (
            <option key={role}>{role}</option>
          ))}
        </select>
      </label>
      <CaptionBox caption={piece.caption} onSave={caption => change({ caption }, '改材料说明')} />
      {file === null ? (
        <p className="viewer-fact">纸质件，没有文件。</p>
      ) : (
        <p className="viewer-fact">
          {attachmentType(file.mime).label}，{sizeText(file.size)}
          <br />
          {takenText(file.takenAt, record.date)}
        </p>
      )}
      {problem !== '' && (
        <p className="viewer-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="viewer-actions">
        {file !== null && (
          <>
            <Button
              size="s"
              onClick={() => void ask('evidence.open', file.hash)}
              disabledReason={attachmentType(file.mime).mayOpen ? undefined : errorText('notAllowed')}
            >
              打开
            </Button>
            <Button size="s" onClick={() => void ask('evidence.saveCopy', file.hash)}>
              另存一份
            </Button>
          </>
        )}
        <Button size="s" variant="danger" onClick={onRemove}>
          移除
        </Button>
      </div>
    </div>
  )
}
