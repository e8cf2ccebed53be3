import { Fragment } from 'react'
import { Button } from '../ui/Button'

type EvidenceHeadProps = {
  readonly isTitled: boolean
  /** Roles the kind offers but does not ask for. */
  readonly optional: readonly string[]
  readonly onAdd: (role: string | null) => void
}

export function EvidenceHead({ isTitled, optional, onAdd }: EvidenceHeadProps) {
  return (
    <div className="evidence-head">
      {isTitled && <h3 className="evidence-title">材料</h3>}
      <span className="evidence-how">拖入文件，或按 Ctrl V 粘贴</span>
      <Button variant="quiet" size="s" onClick={() => onAdd(null)}>
        添加材料
      </Button>
      {optional.length > 0 && (
        <span className="evidence-optional">
          选备：
          {optional.map((role, index) => (
            <Fragment key={role}>
              {index > 0 && '、'}
              <button
                type="button"
                className="evidence-option"
                aria-label={`添加${role}`}
                onClick={() => onAdd(role)}
              >
                {role}
              </button>
            </Fragment>
          ))}
        </span>
      )}
    </div>
  )
}
