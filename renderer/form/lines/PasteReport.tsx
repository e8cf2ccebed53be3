import type { PasteProblem } from '../../../shared/domain/linesPaste'
import { Button } from '../../ui/Button'

/** What of a pasted block did not land, cell by cell; stays until it is read. */
export function PasteReport(props: {
  readonly problems: readonly PasteProblem[]
  readonly onClose: () => void
}) {
  if (props.problems.length === 0) return null
  return (
    <div className="form-note form-note-danger" role="alert">
      有 {props.problems.length} 格没有写进去：
      <ul className="lines-problems">
        {props.problems.map(problem => (
          <li key={`${problem.row} ${problem.label} ${problem.reason}`}>
            第 {problem.row} 行{problem.label}：{problem.reason}
          </li>
        ))}
      </ul>
      <Button size="s" variant="quiet" onClick={props.onClose}>
        知道了
      </Button>
    </div>
  )
}
