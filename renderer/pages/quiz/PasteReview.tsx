import type { ScoreLine } from '../../../shared/figures/quizStatistics'
import type { PasteDecision } from '../../../shared/imports/applyPastedScores'
import type { PastedEntry } from '../../../shared/imports/pastedScores'
import { Button } from '../../ui/Button'
import { nameOf } from './ScoreRow'
import type { usePasteReading } from './usePasteReading'

type PasteReviewProps = {
  readonly reading: ReturnType<typeof usePasteReading>
  readonly lines: readonly ScoreLine[]
}

/** Everything of a pasted block that a person should look at; nothing of it is dropped without a line here. */
export function PasteReview({ reading, lines }: PasteReviewProps) {
  const { pasted, outcome, decisions, decide } = reading
  const asked = pasted.entries.filter(entry => entry.match.is !== 'line')
  const unread = pasted.entries.filter(entry => entry.problems.length > 0)
  return (
    <>
      {pasted.scoreChoices.length > 1 && (
        <label className="paste-choice">
          得分取哪一列
          <select
            value={reading.scoreChoice}
            onChange={event => reading.setScoreChoice(Number(event.target.value))}
          >
            {pasted.scoreChoices.map((choice, index) => (
              <option key={index} value={index}>
                {choice}
              </option>
            ))}
          </select>
        </label>
      )}
      {asked.length > 0 && (
        <section className="paste-part" aria-label="认不出的人">
          <h3>
            认不出 {asked.length} 人，请逐个决定
            {asked.some(entry => entry.match.is === 'unknown') && (
              <>
                <Button size="s" onClick={() => decide(unknownKeys(asked), 'add')}>
                  都加为新行
                </Button>
                <Button size="s" onClick={() => decide(unknownKeys(asked), 'leave')}>
                  都不要
                </Button>
              </>
            )}
          </h3>
          <table className="paste-table">
            <tbody>
              {asked.map(entry => (
                <tr key={entry.key}>
                  <th scope="row">{entry.name}</th>
                  <td>{entry.section}</td>
                  <td>{valueText(entry)}</td>
                  <td>{entry.match.is === 'choice' ? entry.match.why : '成绩表里没有这个人'}</td>
                  <td>
                    <Decision
                      entry={entry}
                      lines={lines}
                      decision={decisions.get(entry.key)}
                      onDecide={decision => decide([entry.key], decision)}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <Remarks
        title={`看不出 ${unread.length} 格，没有写入`}
        texts={unread.map(entry => `${entry.name}：${entry.problems.join('；')}`)}
      />
      <Remarks
        title={`改动已有的得分 ${outcome.replaced.length} 人`}
        texts={outcome.replaced.map(({ name, before, after }) => `${name}：${before} 改为 ${after}`)}
      />
      <Remarks
        title={`没有得分 ${outcome.empty.length} 人，不动`}
        texts={outcome.empty.filter(entry => entry.problems.length === 0).map(entry => entry.name)}
      />
      <Remarks
        title={`略去 ${pasted.skipped.length} 行`}
        texts={pasted.skipped.map(({ text, why }) => `${why}：${text}`)}
      />
    </>
  )
}

function Decision(props: {
  readonly entry: PastedEntry
  readonly lines: readonly ScoreLine[]
  readonly decision: PasteDecision | undefined
  readonly onDecide: (decision: PasteDecision | null) => void
}) {
  const { entry, lines, decision } = props
  const places = entry.match.is === 'choice' ? entry.match.places : Array.from(lines, (_line, index) => index)
  return (
    <select
      aria-label={`${entry.name} 怎么处理`}
      value={decision === undefined ? '' : String(decision)}
      onChange={event => props.onDecide(readDecision(event.target.value))}
    >
      <option value="">请选</option>
      <option value="add">加为新行</option>
      <option value="leave">不要</option>
      {places.map(place => {
        const line = lines[place] ?? {}
        return (
          <option key={place} value={place}>
            {`就是 ${place + 1} ${nameOf(line, place)}　${line.section ?? ''}`}
          </option>
        )
      })}
    </select>
  )
}

function readDecision(value: string): PasteDecision | null {
  if (value === '') return null
  return value === 'add' || value === 'leave' ? value : Number(value)
}

function Remarks(props: { readonly title: string; readonly texts: readonly string[] }) {
  if (props.texts.length === 0) return null
  return (
    <details className="paste-part" open={props.texts.length <= 6}>
      <summary>{props.title}</summary>
      <ul>
        {props.texts.map((text, index) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
    </details>
  )
}

function unknownKeys(entries: readonly PastedEntry[]): readonly string[] {
  return entries.filter(entry => entry.match.is === 'unknown').map(entry => entry.key)
}

function valueText({ values }: PastedEntry): string {
  const { score, isAbsent, retest } = values
  return [
    score === undefined ? '' : `${score} 分`,
    isAbsent ? '缺考' : '',
    retest === undefined ? '' : `补考 ${retest} 分`,
  ]
    .filter(part => part !== '')
    .join('，')
}
