import { useId } from 'react'
import type { StatisticNote } from '../../../shared/figures/statisticNotes'
import './statisticStrip.css'

type StatisticStripProps = {
  readonly notes: readonly StatisticNote[]
  /** Goes to the people a statistic is about; undefined where that is everybody. */
  readonly onOpen: (id: string) => (() => void) | undefined
}

/** The statistics in one line; each says on hover and on focus how it is made. */
export function StatisticStrip({ notes, onOpen }: StatisticStripProps) {
  return (
    <section className="statistics" aria-label="成绩统计" data-region tabIndex={-1}>
      {notes.map(note => (
        <Statistic key={note.id} note={note} onOpen={onOpen(note.id)} />
      ))}
    </section>
  )
}

function Statistic(props: { readonly note: StatisticNote; readonly onOpen: (() => void) | undefined }) {
  const { note, onOpen } = props
  const tipId = useId()
  return (
    <button
      type="button"
      className={`statistic${note.id === 'notEntered' ? ' statistic-open' : ''}`}
      aria-label={`${note.label} ${note.value} ${note.unit}`.trim()}
      aria-describedby={tipId}
      onClick={onOpen}
    >
      <span className="statistic-label">{note.label}</span>
      <span className="statistic-value">
        {note.value}
        <span className="statistic-unit">{note.unit}</span>
      </span>
      <span id={tipId} role="tooltip" className="statistic-tip">
        <span>{note.formula}</span> {note.numbers !== '' && <span>{note.numbers}</span>}
      </span>
    </button>
  )
}
