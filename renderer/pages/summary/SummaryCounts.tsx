import { Tag } from '../../ui/Tag'

type SummaryCountsProps = { readonly bound: number; readonly stale: number; readonly unbound: number }

/** How many numbers of the text stand on records. */
export function SummaryCounts({ bound, stale, unbound }: SummaryCountsProps) {
  return (
    <span className="summary-counts" role="group" aria-label="正文里的数字">
      <Tag tone="ok">已绑定 {bound}</Tag>
      {stale > 0 && <Tag tone="danger">过时 {stale}</Tag>}
      {unbound > 0 && (
        <Tag tone="warn" isDashed>
          未绑定 {unbound}
        </Tag>
      )}
    </span>
  )
}
