import { groups, type FigureSpec, type Kind } from '../../../shared/kinds/kind'

type Choice = { readonly kind: Kind; readonly spec: FigureSpec }

/** Figures that do not stand in the strip yet, by work area; choosing one adds it at the end. */
export function QuotaPicker(props: {
  readonly choices: readonly Choice[]
  readonly onPick: (id: string) => void
}) {
  return (
    <select
      className="quota-picker"
      aria-label="添加指标"
      value=""
      onChange={event => event.target.value !== '' && props.onPick(event.target.value)}
    >
      <option value="">添加指标</option>
      {groups.map(group => {
        const own = props.choices.filter(({ kind }) => kind.group === group.id)
        if (own.length === 0) return null
        return (
          <optgroup key={group.id} label={group.label}>
            {own.map(({ spec }) => (
              <option key={spec.id} value={spec.id}>
                {spec.label}（{spec.unit}）
              </option>
            ))}
          </optgroup>
        )
      })}
    </select>
  )
}
