import { useState } from 'react'
import { figureChoices, shownChoices } from '../../../shared/figures/quotas'
import { copiedTargets, defaultTargets, hasOwnTargets } from '../../../shared/figures/yearTargets'
import { groups } from '../../../shared/kinds/kind'
import type { Settings } from '../../../shared/domain/settings'
import { editSettings } from '../../data/editSettings'
import { useArchive, useSettings } from '../../data/useArchive'
import { useKinds } from '../../data/useKinds'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { showToast } from '../../ui/toast'
import { QuotaRow } from './QuotaRow'

/** Which figures stand on 工作台 and what the year asks of each. */
export function QuotasPanel() {
  const archive = useArchive()
  const kinds = useKinds()
  const { year, quotas, indicators } = useSettings()
  const [problem, setProblem] = useState('')
  const choices = figureChoices(kinds)
  const shown = shownChoices({ kinds, year, quotas, indicators }).map(({ spec }) => spec.id)
  const show = (id: string, isShown: boolean): void => {
    const value = isShown ? [...shown, id] : shown.filter(one => one !== id)
    setProblem(value.length === 0 ? '工作台上至少留一个指标，没有改。' : '')
    if (value.length > 0)
      void editSettings(archive, () => [{ op: 'setting', key: 'indicators', value }], '改工作台的指标')
  }
  const save = (edit: (quotas: Settings['quotas']) => Settings['quotas'], why: string): Promise<void> =>
    editSettings(archive, now => [{ op: 'setting', key: 'quotas', value: edit(now.quotas) }], why)
  const saveAll = async (
    edit: (quotas: Settings['quotas']) => Settings['quotas'],
    why: string,
  ): Promise<void> => {
    await save(edit, why)
    showToast({ text: `已${why}`, actions: [{ label: '撤销', run: () => void archive.undo() }] })
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
      foot={
        <>
          <Button
            size="s"
            onClick={() => void saveAll(now => copiedTargets(now, year), `照抄${year - 1}年的指标`)}
          >
            照抄{year - 1}年
          </Button>
          {hasOwnTargets(quotas, year) && (
            <Button
              size="s"
              variant="quiet"
              onClick={() => void saveAll(now => defaultTargets(now, year), `恢复${year}年的默认指标`)}
            >
              全部恢复默认
            </Button>
          )}
          <span>0 或空着 = 不要求</span>
        </>
      }
    >
      {problem !== '' && (
        <p className="settings-item settings-problem" role="alert">
          {problem}
        </p>
      )}
      <table className="settings-table" aria-label="年度指标">
        <thead>
          <tr>
            <th scope="col">工作台</th>
            <th scope="col">指标</th>
            <th scope="col">全年计划</th>
          </tr>
        </thead>
        {groups.map(group => {
          const own = choices.filter(({ kind }) => kind.group === group.id)
          return (
            <tbody key={group.id}>
              <tr>
                <th colSpan={3} scope="rowgroup" className="settings-group">
                  {group.label}
                </th>
              </tr>
              {own.map(({ kind, spec }) => (
                <QuotaRow
                  key={spec.id}
                  kind={kind}
                  spec={spec}
                  year={year}
                  quotas={quotas}
                  isShown={shown.includes(spec.id)}
                  onShow={isShown => show(spec.id, isShown)}
                  onSave={save}
                />
              ))}
            </tbody>
          )
        })}
      </table>
    </Panel>
  )
}
