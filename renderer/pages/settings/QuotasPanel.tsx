import { useState } from 'react'
import { readNumber } from '../../../shared/domain/readNumber'
import { figureChoices, targetOf } from '../../../shared/figures/quotas'
import { kinds } from '../../../shared/kinds/index'
import type { FigureSpec } from '../../../shared/kinds/kind'
import { useArchive, useSettings } from '../../data/useArchive'
import { Panel } from '../../ui/Panel'
import { SettledInput } from './SettledInput'

/** Which figures stand on 工作台 and what the year asks of each. */
export function QuotasPanel() {
  const archive = useArchive()
  const { year, quotas, indicators } = useSettings()
  const [wrong, setWrong] = useState<string | null>(null)
  const choices = figureChoices(kinds)
  const shown =
    indicators.length > 0
      ? indicators
      : choices.filter(({ spec }) => targetOf(spec, year, quotas) !== null).map(({ spec }) => spec.id)
  const show = (id: string, isShown: boolean): void => {
    const wanted = new Set(isShown ? [...shown, id] : shown.filter(one => one !== id))
    const value = choices.map(({ spec }) => spec.id).filter(one => wanted.has(one))
    void archive.commit([{ op: 'setting', key: 'indicators', value }], '改工作台的指标')
  }
  const setTarget = (spec: FigureSpec, text: string): boolean => {
    const number = text.trim() === '' ? { value: 0 } : readNumber(text)
    const isRight = number !== null && Number.isSafeInteger(number.value) && number.value >= 0
    setWrong(isRight ? null : spec.id)
    if (!isRight) return false
    const value = { ...quotas, [String(year)]: { ...quotas[String(year)], [spec.id]: number.value } }
    void archive.commit([{ op: 'setting', key: 'quotas', value }], `改${year}年指标“${spec.label}”`)
    return true
  }
  return (
    <Panel
      label="年度指标"
      head={
        <>
          <h2>年度指标</h2>
          <span className="settings-hint">{year}年</span>
        </>
      }
    >
      <table className="settings-table" aria-label="年度指标">
        <thead>
          <tr>
            <th scope="col">工作台</th>
            <th scope="col">指标</th>
            <th scope="col">全年计划</th>
          </tr>
        </thead>
        <tbody>
          {choices.map(({ spec }) => (
            <tr key={spec.id}>
              <td>
                <input
                  type="checkbox"
                  aria-label={`工作台显示${spec.label}`}
                  checked={shown.includes(spec.id)}
                  onChange={event => show(spec.id, event.target.checked)}
                />
              </td>
              <td>{spec.label}</td>
              <td>
                <SettledInput
                  label={`${spec.label}，计划`}
                  inputMode="numeric"
                  value={String(targetOf(spec, year, quotas) ?? '')}
                  isInvalid={wrong === spec.id}
                  onSettle={text => setTarget(spec, text)}
                />{' '}
                {spec.unit}
                {wrong === spec.id && (
                  <span className="settings-problem" role="alert">
                    要写数字，没有改
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
