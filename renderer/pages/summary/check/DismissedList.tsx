import { longDay } from '../../../../shared/domain/day'
import { Button } from '../../../ui/Button'
import type { Dismissed } from './useDismissals'

type DismissedListProps = {
  readonly dismissed: readonly Dismissed[]
  readonly onTakeBack: (one: Dismissed) => void
}

/** What she let stand in this text, with her reasons. */
export function DismissedList({ dismissed, onTakeBack }: DismissedListProps) {
  if (dismissed.length === 0) return null
  return (
    <details className="dismissed">
      <summary>不改的 {dismissed.length} 处</summary>
      <ul className="findings">
        {dismissed.map((one, at) => (
          <li key={at} className="finding">
            <div className="finding-line">
              <span className="finding-words">{one.text}</span>
              <Button
                size="s"
                variant="quiet"
                label={`“${one.text}”重新提示`}
                onClick={() => onTakeBack(one)}
              >
                重新提示
              </Button>
            </div>
            <div>
              {one.reason}（{longDay(one.on)}）
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}
