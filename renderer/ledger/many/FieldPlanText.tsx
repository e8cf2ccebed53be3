import type { FieldPlan } from './planField'

type FieldPlanTextProps = {
  readonly plan: FieldPlan
  readonly total: number
  readonly isEmptied: boolean
  readonly keepsOthers: boolean
  readonly onKeep: (keepsOthers: boolean) => void
}

const mostShown = 3
const longest = 24

/** 7 条中 3 条已是此值，改 4 条; and what would be written over. */
export function FieldPlanText({ plan, total, isEmptied, keepsOthers, onKeep }: FieldPlanTextProps) {
  const otherRecords = plan.others.reduce((sum, other) => sum + other.count, 0)
  return (
    <div className="set-field-plan">
      <p role="status" aria-label="将要改的">
        {summary(plan, total, isEmptied)}
      </p>
      {otherRecords > 0 && (
        <p className="set-field-others">
          {isEmptied ? '会清掉' : keepsOthers ? '保持原样' : `其中 ${otherRecords} 条原来填的不同，会换掉`}：
          {othersText(plan)}。
        </p>
      )}
      {otherRecords > 0 && !isEmptied && (
        <label className="set-field-check">
          <input type="checkbox" checked={keepsOthers} onChange={event => onKeep(event.target.checked)} />
          原来填了的 {otherRecords} 条不动
        </label>
      )}
    </div>
  )
}

function summary({ ops, same, kept }: FieldPlan, total: number, isEmptied: boolean): string {
  if (same === total) return isEmptied ? `${total} 条本来就空着，不用改。` : `${total} 条都已是此值，不用改。`
  if (same === 0 && kept === 0) return isEmptied ? `清空全部 ${total} 条。` : `改全部 ${total} 条。`
  const parts = [
    same > 0 ? `${same} 条${isEmptied ? '本来就空着' : '已是此值'}` : '',
    kept > 0 ? `${kept} 条保持原样` : '',
    ops.length === 0 ? '没有要改的' : `${isEmptied ? '清空' : '改'} ${ops.length} 条`,
  ]
  return `${total} 条中 ${parts.filter(part => part !== '').join('，')}。`
}

function othersText({ others }: FieldPlan): string {
  const shown = others.slice(0, mostShown).map(({ text, count }) => `“${clip(text)}” ${count} 条`)
  const more = others.length > mostShown ? `等 ${others.length} 种` : ''
  return shown.join('，') + more
}

/** By code point, so that a rare character is not cut in two. */
function clip(text: string): string {
  const signs = Array.from(text)
  return signs.length > longest ? `${signs.slice(0, longest).join('')}…` : text
}
