import { useState } from 'react'
import { figureChoices, shownChoices, targetOf } from '../../../shared/figures/quotas'
import { amountText } from '../../../shared/figures/amountText'
import { isMoneyFigure } from '../../../shared/figures/isMoneyFigure'
import { readTarget, withTarget } from '../../../shared/figures/yearTargets'
import type { Settings } from '../../../shared/domain/settings'
import { editSettings } from '../../data/editSettings'
import type { Op } from '../../data/op'
import { useArchive, useSettings } from '../../data/useArchive'
import { useKinds } from '../../data/useKinds'
import { Button } from '../../ui/Button'
import { isComposing } from '../../ui/isComposing'
import { QuotaFormCell } from './QuotaFormCell'
import { QuotaPicker } from './QuotaPicker'

/** Which figures stand in the strip, in which order, and what the year asks of each. Empty or 0 asks for nothing. */
export function QuotaForm({ onDone }: { readonly onDone: () => void }) {
  const archive = useArchive()
  const kinds = useKinds()
  const { year, quotas, indicators } = useSettings()
  const choices = figureChoices(kinds)
  const [ids, setIds] = useState<readonly string[]>(() =>
    shownChoices({ kinds, year, quotas, indicators }).map(({ spec }) => spec.id),
  )
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({})
  const [problem, setProblem] = useState('')
  const cells = ids
    .flatMap(id => choices.filter(({ spec }) => spec.id === id))
    .map(({ kind, spec }) => {
      const isMoney = isMoneyFigure(kind, spec)
      const target = targetOf(spec, year, quotas)
      const text = texts[spec.id] ?? (target === null ? '' : amountText(target, isMoney))
      return { spec, isMoney, target: target ?? 0, text, wanted: readTarget(text, spec.unit, isMoney) }
    })
  const move = (at: number, by: 1 | -1): void => {
    const [mine, other] = [ids[at], ids[at + by]]
    if (mine !== undefined && other !== undefined) setIds(ids.with(at, other).with(at + by, mine))
  }
  const remove = (id: string): void => {
    if (ids.length === 1) return setProblem('至少留一个指标。')
    setIds(ids.filter(one => one !== id))
  }
  const save = async (): Promise<void> => {
    if (cells.some(cell => cell.wanted === null)) return
    const changed = cells.filter(cell => cell.wanted !== cell.target)
    const before = shownChoices({ kinds, year, quotas, indicators }).map(({ spec }) => spec.id)
    const edit = (now: Settings): readonly Op[] => {
      const targets = changed.reduce(
        (all, { spec, wanted }) => withTarget(all, year, spec.id, wanted ?? 0),
        now.quotas,
      )
      const ops: Op[] = changed.length === 0 ? [] : [{ op: 'setting', key: 'quotas', value: targets }]
      return ids.join() === before.join()
        ? ops
        : [...ops, { op: 'setting', key: 'indicators', value: [...ids] }]
    }
    await editSettings(archive, edit, `改${year}年年度指标`)
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
        {cells.map(({ spec, isMoney, text, wanted }, at) => (
          <QuotaFormCell
            key={spec.id}
            spec={spec}
            text={text}
            problem={wanted === null ? (isMoney ? '要写金额' : '要写数字') : ''}
            isFirst={at === 0}
            onText={next => setTexts({ ...texts, [spec.id]: next })}
            onMove={by => move(at, by)}
            onRemove={() => remove(spec.id)}
          />
        ))}
      </ul>
      <div className="quotas-edit">
        <QuotaPicker
          choices={choices.filter(({ spec }) => !ids.includes(spec.id))}
          onPick={id => setIds([...ids, id])}
        />
        <Button size="s" variant="plain" onClick={() => void save()}>
          保存指标
        </Button>
        <Button size="s" variant="quiet" onClick={onDone}>
          取消
        </Button>
        {problem !== '' && (
          <span className="quota-wrong" role="alert">
            {problem}
          </span>
        )}
      </div>
    </div>
  )
}
