import { missingEvidence } from '../../shared/domain/completeness'
import type { ArchiveRecord } from '../../shared/domain/record'
import type { Kind } from '../../shared/kinds/kind'

/** 材料情况: per required piece, how many of the shown records have it. */
export function EvidenceSummary({
  kind,
  records,
}: {
  readonly kind: Kind
  readonly records: readonly ArchiveRecord[]
}) {
  const rules = kind.evidence.filter(rule => rule.atLeast > 0)
  if (rules.length === 0) return null
  return (
    <div className="ledger-evidence" role="group" aria-label="材料情况">
      <h3>材料情况</h3>
      {rules.map(rule => {
        const complete = records.filter(
          record => !missingEvidence(kind, record.data).includes(rule.role),
        ).length
        const isShort = complete < records.length
        return (
          <div key={rule.role} className="ledger-evidence-row">
            <span>{rule.role}</span>
            <span className="ledger-evidence-bar" aria-hidden="true">
              <span
                className={`ledger-evidence-fill${isShort ? ' ledger-evidence-fill-short' : ''}`}
                style={{ display: 'block', width: `${(complete / records.length) * 100}%` }}
              />
            </span>
            <span className="ledger-evidence-count">
              {complete} / {records.length}
            </span>
          </div>
        )
      })}
    </div>
  )
}
