import { useState } from 'react'
import type { Settings } from '../../../shared/domain/settings'
import { amountText } from '../../../shared/figures/amountText'
import { isMoneyFigure } from '../../../shared/figures/isMoneyFigure'
import { targetOf } from '../../../shared/figures/quotas'
import { readTarget, withoutTarget, withTarget } from '../../../shared/figures/yearTargets'
import type { FigureSpec, Kind } from '../../../shared/kinds/kind'
import { Button } from '../../ui/Button'
import { SettledInput } from './SettledInput'

type QuotaRowProps = {
  readonly kind: Kind
  readonly spec: FigureSpec
  readonly year: number
  readonly quotas: Settings['quotas']
  readonly isShown: boolean
  readonly onShow: (isShown: boolean) => void
  readonly onSave: (edit: (quotas: Settings['quotas']) => Settings['quotas'], why: string) => Promise<void>
}

/** One figure: whether it stands on 工作台, and what the year asks of it. */
export function QuotaRow({ kind, spec, year, quotas, isShown, onShow, onSave }: QuotaRowProps) {
  const [isWrong, setWrong] = useState(false)
  const isMoney = isMoneyFigure(kind, spec)
  const target = targetOf(spec, year, quotas)
  const isOwn = quotas[year]?.[spec.id] !== undefined
  const settle = (text: string): boolean => {
    const wanted = readTarget(text, spec.unit, isMoney)
    setWrong(wanted === null)
    if (wanted === null) return false
    if (wanted !== (target ?? 0))
      void onSave(now => withTarget(now, year, spec.id, wanted), `改${year}年指标“${spec.label}”`)
    return true
  }
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={`工作台显示${spec.label}`}
          checked={isShown}
          onChange={event => onShow(event.target.checked)}
        />
      </td>
      <td>{spec.label}</td>
      <td>
        <span className="settings-target">
          <SettledInput
            label={`${spec.label}，计划`}
            inputMode="numeric"
            value={target === null ? '' : amountText(target, isMoney)}
            isInvalid={isWrong}
            onSettle={settle}
          />
          {spec.unit}
          {isOwn && (
            <Button
              size="s"
              variant="quiet"
              label={`${spec.label}恢复默认`}
              onClick={() =>
                void onSave(now => withoutTarget(now, year, spec.id), `${year}年指标“${spec.label}”恢复默认`)
              }
            >
              默认
            </Button>
          )}
        </span>
        {isWrong && (
          <span className="settings-problem" role="alert">
            要写{isMoney ? '金额' : '整数'}，没有改
          </span>
        )}
      </td>
    </tr>
  )
}
