import type { SummaryGap } from '../../../shared/summary/compose'
import { kindOf } from '../../../shared/kinds/index'
import { navigate } from '../../app/route'
import { Button } from '../../ui/Button'

/** Sentences of the outline that the records do not carry, under their headings; each says where to register. */
export function GapList({ gaps }: { readonly gaps: readonly SummaryGap[] }) {
  if (gaps.length === 0) return <p className="summary-hint">提纲里的每一句都有记录。</p>
  const headings = [...new Set(gaps.map(gap => gap.heading))]
  return headings.map(heading => (
    <div key={heading} className="summary-gaps">
      {heading !== '' && <h3>{heading}</h3>}
      <ul className="summary-list">
        {uniqueGaps(gaps, heading).map(({ text, kind }) => (
          <li key={text}>
            <span className="summary-grow">{text}</span>
            {kind !== null && (
              <Button
                size="s"
                label={`${text}，去登记${kindOf(kind).label}`}
                onClick={() => navigate({ page: 'kind', kind })}
              >
                去登记
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  ))
}

/** Two sentences may lack the same record. */
function uniqueGaps(gaps: readonly SummaryGap[], heading: string): readonly SummaryGap[] {
  const here = gaps.filter(gap => gap.heading === heading)
  return here.filter((gap, at) => here.findIndex(other => other.text === gap.text) === at)
}
