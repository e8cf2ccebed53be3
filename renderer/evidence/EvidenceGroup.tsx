import { useEffect, useRef, useState, type RefObject } from 'react'
import type { ArchiveRecord } from '../../shared/domain/record'
import { kindOf } from '../../shared/kinds/index'
import { newId } from '../data/newId'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Progress } from '../ui/Progress'
import { changeEvidence, piecesOf } from './changeEvidence'
import './evidence.css'
import { EvidenceHead } from './EvidenceHead'
import { EvidenceTile } from './EvidenceTile'
import { EvidenceViewer } from './EvidenceViewer'
import { setIntake, useIntake } from './intakeStore'
import { MissingTile } from './MissingTile'
import { paperPiece } from './piece'
import { removePiece } from './removePiece'
import { intakeKey, takeIn } from './takeIn'
import { useDestination } from './useDestination'

type EvidenceGroupProps = {
  readonly record: ArchiveRecord
  /** False where the form has already written the word 材料 in front. */
  readonly isTitled?: boolean
}

/** 材料 of one record: what there is, what is missing, and the ways to add. */
export function EvidenceGroup({ record, isTitled = true }: EvidenceGroupProps) {
  const destination = useDestination(record)
  const { archive } = destination
  const key = intakeKey(destination)
  const { running, notices } = useIntake(key)
  const [shownId, setShownId] = useState<string | null>(null)
  const group = useRef<HTMLDivElement>(null)
  useFocusBack(group, shownId)
  const pieces = piecesOf(record)
  const rules = kindOf(record.kind).evidence
  const missing = rules
    .map(rule => ({ rule, lacking: rule.atLeast - pieces.filter(piece => piece.role === rule.role).length }))
    .filter(one => one.lacking > 0)

  const add = (role: string | null, from: readonly File[] | 'choose' = 'choose'): void =>
    void takeIn(destination, from, role)
  const addPaper = (role: string): void =>
    void changeEvidence(archive, record, `登记${role}（纸质件）`, all => [...all, paperPiece(newId(), role)])
  return (
    <div
      ref={group}
      className={`evidence${isTitled ? ' evidence-alone' : ''}`}
      role="group"
      aria-label="材料"
    >
      <EvidenceHead
        isTitled={isTitled}
        optional={rules.filter(rule => rule.atLeast === 0).map(rule => rule.role)}
        onAdd={add}
      />
      {running !== null && running.total > 0 && (
        <Progress
          text="正在复制"
          done={running.done}
          total={running.total}
          onStop={() => void window.desk['jobs.stop'](running.job)}
        />
      )}
      {notices.length > 0 && (
        <Banner
          tone="danger"
          actions={
            <Button size="s" onClick={() => setIntake(key, { running, notices: [] })}>
              知道了
            </Button>
          }
        >
          {notices.map((notice, index) => (
            <span key={index} className="evidence-notice">
              {notice}
            </span>
          ))}
        </Banner>
      )}
      <div className="evidence-tiles">
        {pieces.map(piece => (
          <EvidenceTile
            key={piece.id}
            piece={piece}
            onOpen={() => setShownId(piece.id)}
            onRemove={() => void removePiece(archive, record, piece)}
          />
        ))}
        {missing.map(({ rule, lacking }) => (
          <MissingTile
            key={rule.role}
            rule={rule}
            lacking={lacking}
            onChoose={() => add(rule.role)}
            onFiles={files => add(rule.role, files)}
            onPaper={() => addPaper(rule.role)}
          />
        ))}
      </div>
      {shownId !== null && (
        <EvidenceViewer
          destination={destination}
          pieces={pieces}
          shownId={shownId}
          onShow={setShownId}
          onClose={() => setShownId(null)}
        />
      )}
    </div>
  )
}

/** When the viewer has gone, the focus is where she was last: it may have gone on to another piece or removed one. */
function useFocusBack(group: RefObject<HTMLElement | null>, shownId: string | null): void {
  const last = useRef<string | null>(null)
  useEffect(() => {
    const id = last.current
    last.current = shownId
    if (shownId !== null || id === null) return
    const tile = group.current?.querySelector<HTMLElement>(`[data-piece="${CSS.escape(id)}"]`)
    const add = group.current?.querySelector<HTMLElement>('.evidence-head button')
    ;(tile ?? add)?.focus()
  }, [group, shownId])
}
