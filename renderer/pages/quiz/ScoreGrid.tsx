import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import type { QuizData, ScoreLine } from '../../../shared/figures/quizStatistics'
import { Panel } from '../../ui/Panel'
import { moveInGrid, type GridShape, type Move, type Place } from './moveInGrid'
import { ScoreBlock } from './ScoreBlock'
import {
  canEnter,
  cellText,
  columnLabels,
  columnsOf,
  enterCell,
  toggleAbsent,
  type ScoreColumn,
} from './scoreEntry'
import './scoreGrid.css'
import { ScoreInput } from './ScoreInput'
import { nameOf, ScoreRow } from './ScoreRow'
import type { ChangeLines } from './useScoreLines'

/** Rows of a block before a second one begins beside it, as on the printed score sheet. */
const blockRows = 20
/** More people than this are drawn only where they are seen. */
const mostDrawn = 200

type ScoreGridProps = {
  readonly data: QuizData
  readonly lines: readonly ScoreLine[]
  readonly changeLines: ChangeLines
  readonly place: Place
  /** Grows when the caret is to go to the place; 0 leaves it where it is. */
  readonly focusTick: number
  readonly onPlace: (place: Place) => void
  readonly head: ReactNode
  readonly empty: ReactNode
}

type Refused = Readonly<Record<string, { readonly text: string; readonly problem: string }>>

/** 成绩表: one row a person, two blocks side by side, typed into without the mouse and saved cell by cell. */
export function ScoreGrid({
  data,
  lines,
  changeLines,
  place,
  focusTick,
  onPlace,
  head,
  empty,
}: ScoreGridProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const [refused, setRefused] = useState<Refused>({})
  const columns = useMemo(() => columnsOf(data), [data])
  const row = Math.min(place.row, lines.length - 1)
  const column = columns.includes(place.column) ? place.column : 'score'
  const hasTwoBlocks = columns.length <= 3 && lines.length > blockRows
  const rowsPerBlock = hasTwoBlocks ? Math.max(blockRows, Math.ceil(lines.length / 2)) : lines.length
  const shape: GridShape = {
    rows: lines.length,
    columns,
    rowsPerBlock,
    canEnter: at => canEnter(lines[at.row] ?? {}, at.column, data),
  }
  const choose = useCallback(
    (nextRow: number, nextColumn: ScoreColumn) => onPlace({ row: nextRow, column: nextColumn }),
    [onPlace],
  )
  const move = (to: Move): boolean => {
    const next = moveInGrid({ row, column }, to, shape)
    if (next) choose(next.row, next.column)
    return next !== null
  }
  const forget = (key: string): void => setRefused(({ [key]: _gone, ...others }) => others)
  const enter = (text: string): boolean => {
    const line = lines[row]
    if (!line) return true
    const key = keyOf(line, row, column)
    const entered = enterCell(line, column, text, data)
    if (!entered.ok) {
      setRefused(all => ({ ...all, [key]: { text, problem: `${nameOf(line, row)}：${entered.problem}` } }))
      return false
    }
    forget(key)
    void changeLines(all => replaceLine(all, row, entered.line), whyOf(line, row, column))
    return true
  }
  const toggle = (): void => {
    const line = lines[row]
    if (!line) return
    forget(keyOf(line, row, column))
    void changeLines(all => replaceLine(all, row, toggleAbsent(line)), `改“${nameOf(line, row)}”的缺考`)
  }

  const problems = Object.entries(refused)
  const drawRow = (at: number, top: number | null): ReactNode => {
    const line = lines[at] ?? {}
    const isActive = at === row
    const key = keyOf(line, at, column)
    return (
      <ScoreRow
        key={at}
        line={line}
        row={at}
        columns={columns}
        data={data}
        top={top}
        activeColumn={isActive ? column : null}
        refused={problems.length === 0 ? none : refusedOf(refused, line, at, columns)}
        onChoose={choose}
        editor={
          isActive && (
            <ScoreInput
              key={key}
              label={`${nameOf(line, at)} ${columnLabels[column]}`}
              text={cellText(line, column)}
              refused={refused[key]}
              isNumber={column !== 'note'}
              noteId="scores-problems"
              focusTick={focusTick}
              onEnter={enter}
              onRestore={() => forget(key)}
              onToggleAbsent={column === 'score' ? toggle : undefined}
              onMove={move}
            />
          )
        }
      />
    )
  }
  return (
    <Panel
      label="成绩录入"
      className="scores"
      head={head}
      {...(problems.length === 0
        ? {}
        : { foot: <Problems problems={problems.map(([, one]) => one.problem)} /> })}
    >
      {lines.length === 0 ? (
        empty
      ) : (
        <div
          ref={scroller}
          role="grid"
          aria-label="成绩表"
          aria-rowcount={lines.length + 1}
          className={`scores-grid${hasTwoBlocks ? ' scores-grid-two' : ''} scores-columns-${columns.length}`}
        >
          {(hasTwoBlocks ? [0, rowsPerBlock] : [0]).map(from => (
            <ScoreBlock
              key={from}
              from={from}
              to={Math.min(lines.length, from + rowsPerBlock)}
              columns={columns}
              activeRow={row}
              scroller={scroller}
              isVirtual={lines.length > mostDrawn}
              drawRow={drawRow}
            />
          ))}
        </div>
      )}
    </Panel>
  )
}

const none = {}

function refusedOf(
  refused: Refused,
  line: ScoreLine,
  row: number,
  columns: readonly ScoreColumn[],
): Readonly<Partial<Record<ScoreColumn, string>>> {
  const entries = columns.flatMap(column => {
    const text = refused[keyOf(line, row, column)]?.text
    return text === undefined ? [] : [[column, text] as const]
  })
  return entries.length === 0 ? none : Object.fromEntries(entries)
}

/** By person, so that a row taken out above does not hand the text to somebody else. */
function keyOf(line: ScoreLine, row: number, column: ScoreColumn): string {
  return `${line.person?.id ?? `${row} ${line.person?.name ?? ''}`} ${column}`
}

/** The sentences of what was refused, until it is mended. */
function Problems({ problems }: { readonly problems: readonly string[] }) {
  return (
    <div id="scores-problems" role="alert" className="scores-problems">
      {problems.map(problem => (
        <div key={problem}>{problem}，没有记入。按 Esc 恢复原来的。</div>
      ))}
    </div>
  )
}

/** The same array when the line says the same, so that nothing is written. */
function replaceLine(lines: readonly ScoreLine[], row: number, line: ScoreLine): readonly ScoreLine[] {
  const before = lines[row]
  if (before === undefined || JSON.stringify(before) === JSON.stringify(line)) return lines
  return lines.with(row, line)
}

function whyOf(line: ScoreLine, row: number, column: ScoreColumn): string {
  return `改“${nameOf(line, row)}”的${columnLabels[column]}`
}
