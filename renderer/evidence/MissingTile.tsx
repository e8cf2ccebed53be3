import { useId } from 'react'
import type { EvidenceRule } from '../../shared/kinds/kind'
import { Icon } from '../ui/icons'
import { useFileDrop } from './useFileDrop'

type MissingTileProps = {
  readonly rule: EvidenceRule
  /** How many are still asked for. */
  readonly lacking: number
  readonly onChoose: () => void
  readonly onFiles: (files: readonly File[]) => void
  readonly onPaper: () => void
}

/** 待补照片: a place to put something now. What is dropped here gets this role. */
export function MissingTile({ rule, lacking, onChoose, onFiles, onPaper }: MissingTileProps) {
  const hintId = useId()
  const drop = useFileDrop(onFiles)
  const isPartly = lacking < rule.atLeast
  const hint = isPartly ? `还差 ${lacking} 件` : (rule.hint ?? '点此选择，或拖到这里')
  return (
    <div className={`evidence-missing${drop.isOver ? ' evidence-missing-over' : ''}`} {...drop.handlers}>
      <button
        type="button"
        className="evidence-missing-main"
        aria-label={`待补${rule.role}`}
        aria-describedby={hintId}
        title={rule.hint}
        onClick={onChoose}
      >
        <span className="evidence-sign">
          <Icon name="plus" />
        </span>
        <span className="evidence-words">
          <span className="evidence-name">待补{rule.role}</span>
          <span id={hintId} className="evidence-note">
            {hint}
          </span>
        </span>
      </button>
      <button
        type="button"
        className="evidence-paper"
        aria-label={`有纸质件：${rule.role}`}
        title={`${rule.role}有纸质件，放在档案柜里`}
        onClick={onPaper}
      >
        纸质
      </button>
    </div>
  )
}
