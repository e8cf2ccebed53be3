import { memo, type ReactNode } from 'react'
import { sittingOf, type QuizData, type ScoreLine } from '../../../shared/figures/quizStatistics'
import { Tag } from '../../ui/Tag'
import { canEnter, cellText, columnLabels, type ScoreColumn } from './scoreEntry'

type ScoreRowProps = {
  readonly line: ScoreLine
  readonly row: number
  readonly columns: readonly ScoreColumn[]
  readonly data: QuizData
  readonly activeColumn: ScoreColumn | null
  /** Texts that were refused in this row, by column. */
  readonly refused: Readonly<Partial<Record<ScoreColumn, string>>>
  /** The input of the active cell. */
  readonly editor: ReactNode
  readonly top: number | null
  readonly onChoose: (row: number, column: ScoreColumn) => void
}

/** One person of the score sheet. */
export const ScoreRow = memo(function ScoreRow(props: ScoreRowProps) {
  const { line, row, columns, data, activeColumn, top } = props
  const name = nameOf(line, row)
  return (
    <div
      role="row"
      className={`scores-row${activeColumn === null ? '' : ' scores-row-active'}`}
      aria-rowindex={row + 2}
      aria-selected={activeColumn !== null}
      aria-label={name}
      {...(top === null ? {} : { style: { position: 'absolute', top, left: 0, right: 0 } as const })}
    >
      <div role="gridcell" className="scores-index">
        {row + 1}
      </div>
      <div role="rowheader" className="scores-name" title={name}>
        {name}
      </div>
      <div role="gridcell" className="scores-section" title={line.section}>
        {line.section}
      </div>
      {columns.map(column => {
        const isActive = column === activeColumn
        const refused = props.refused[column]
        const isOpen = canEnter(line, column, data)
        return (
          <div
            key={column}
            role="gridcell"
            className={[
              'scores-cell',
              column === 'note' ? 'scores-note' : 'scores-number',
              isActive ? 'scores-cell-active' : '',
              refused === undefined ? '' : 'scores-cell-refused',
              isOpen ? '' : 'scores-cell-closed',
            ].join(' ')}
            aria-label={`${name} ${columnLabels[column]}`}
            aria-description={describeCell(line, column)}
            aria-readonly={isOpen ? undefined : true}
            aria-invalid={refused === undefined ? undefined : true}
            onMouseDown={event => {
              if (!isOpen || isActive) return
              event.preventDefault()
              props.onChoose(row, column)
            }}
          >
            {column === 'note' ? <Remark line={line} data={data} /> : (refused ?? cellText(line, column))}
            {isActive && props.editor}
          </div>
        )
      })}
    </div>
  )
})

/** What follows from the score is said, not written: 缺考, 优秀, 不及格. */
function Remark({ line, data }: { readonly line: ScoreLine; readonly data: QuizData }) {
  const { score, note } = line
  const { passMark, excellentMark } = data
  return (
    <>
      {sittingOf(line) === 'absent' && <Tag tone="warn">缺考</Tag>}
      {score !== undefined && excellentMark !== undefined && score >= excellentMark && (
        <span className="scores-grade">优秀</span>
      )}
      {score !== undefined && passMark !== undefined && score < passMark && (
        <span className="scores-failed">不及格</span>
      )}
      {note !== undefined && <span title={note}>{note}</span>}
    </>
  )
}

function describeCell(line: ScoreLine, column: ScoreColumn): string {
  if (column === 'score' && line.score === undefined) return line.isAbsent === true ? '缺考' : '未录'
  return cellText(line, column) || '空'
}

export function nameOf(line: ScoreLine, row: number): string {
  return line.person?.name || `第${row + 1}行`
}
