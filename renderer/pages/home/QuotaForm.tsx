import { useState } from 'react'
import { readNumber } from '../../../shared/domain/readNumber'
import type { Quota } from '../../../shared/figures/quotas'
import { useArchive, useSettings } from '../../data/useArchive'
import { Button } from '../../ui/Button'
import { isComposing } from '../../ui/isComposing'

/** The targets of the strip, changed where they stand. Empty or 0 means that the year asks for nothing. */
export function QuotaForm({
  shown,
  onDone,
}: {
  readonly shown: readonly Quota[]
  readonly onDone: () => void
}) {
  const archive = useArchive()
  const { year, quotas } = useSettings()
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(shown.map(({ figure, target }) => [figure.id, target === null ? '' : String(target)])),
  )
  const wrong = shown.filter(({ figure }) => readTarget(texts[figure.id] ?? '') === null)
  const save = async (): Promise<void> => {
    if (wrong.length > 0) return
    const ofYear = Object.fromEntries(
      shown.map(({ figure }) => [figure.id, readTarget(texts[figure.id] ?? '') ?? 0]),
    )
    const value = { ...quotas, [String(year)]: { ...quotas[String(year)], ...ofYear } }
    await archive.commit([{ op: 'setting', key: 'quotas', value }], `改${year}年年度指标`)
    onDone()
  }
  return (
    <div
      className="quotas-form"
      role="group"
      aria-label="改年度指标"
      onKeyDown={event => {
        if (isComposing(event)) return
        if (event.key === 'Escape') onDone()
        else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) void save()
      }}
    >
      <ul className="quotas-cells">
        {shown.map(({ figure }, index) => {
          const isWrong = wrong.some(quota => quota.figure.id === figure.id)
          return (
            <li key={figure.id} className="quota quota-editing">
              <label>
                <span className="quota-label">{figure.label}</span>
                <span className="quota-numbers">
                  <input
                    className="quota-input"
                    inputMode="numeric"
                    autoFocus={index === 0}
                    aria-label={`${figure.label}，计划`}
                    aria-invalid={isWrong}
                    value={texts[figure.id] ?? ''}
                    onChange={event => setTexts({ ...texts, [figure.id]: event.target.value })}
                  />{' '}
                  {figure.unit}
                </span>
              </label>
              <span className={isWrong ? 'quota-wrong' : 'quota-state'} role={isWrong ? 'alert' : undefined}>
                {isWrong ? '要写数字' : `已有 ${figure.value} ${figure.unit}`}
              </span>
            </li>
          )
        })}
      </ul>
      <div className="quotas-edit">
        <Button size="s" variant="plain" onClick={() => void save()}>
          保存指标
        </Button>
        <Button size="s" variant="quiet" onClick={onDone}>
          取消
        </Button>
      </div>
    </div>
  )
}

/** 12, １２, 12次; nothing = 0; null when it is no number of things. */
function readTarget(text: string): number | null {
  if (text.trim() === '') return 0
  const number = readNumber(text)
  return number && Number.isSafeInteger(number.value) && number.value >= 0 ? number.value : null
}
