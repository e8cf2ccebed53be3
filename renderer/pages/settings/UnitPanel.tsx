import { useId, useState } from 'react'
import type { Settings } from '../../../shared/domain/settings'
import { useArchive, usePeople, useSettings, useToday } from '../../data/useArchive'
import { Panel } from '../../ui/Panel'
import { SettledInput } from './SettledInput'

/** The unit, who registers, and the year of work. */
export function UnitPanel() {
  const archive = useArchive()
  const { unit, year } = useSettings()
  const people = usePeople()
  const today = useToday()
  const id = useId()
  const [problem, setProblem] = useState<'name' | 'year' | null>(null)
  const setUnit = (part: Partial<Settings['unit']>, why: string): void => {
    void archive.commit([{ op: 'setting', key: 'unit', value: { ...unit, ...part } }], why)
  }
  const rename = (text: string): boolean => {
    const name = text.trim()
    setProblem(name === '' ? 'name' : null)
    if (name !== '') setUnit({ name }, `单位名称改为${name}`)
    return name !== ''
  }
  const changeYear = (text: string): boolean => {
    const wanted = Number(text.normalize('NFKC').trim().replace(/年$/u, ''))
    const isYear = Number.isInteger(wanted) && wanted >= 1900 && wanted <= 2200
    setProblem(isYear ? null : 'year')
    if (isYear) void archive.commit([{ op: 'setting', key: 'year', value: wanted }], `年度改为${wanted}年`)
    return isYear
  }
  return (
    <Panel label="单位" head={<h2>单位</h2>}>
      <div className="settings-body">
        <div className="settings-field">
          <label htmlFor={`${id}-name`}>单位名称</label>
          <SettledInput
            id={`${id}-name`}
            value={unit.name}
            onSettle={rename}
            isInvalid={problem === 'name'}
            describedBy={problem === 'name' ? `${id}-problem` : undefined}
          />
          {problem === 'name' && (
            <span id={`${id}-problem`} className="settings-problem">
              单位名称不能空着，没有改。
            </span>
          )}
        </div>
        <div className="settings-field">
          <label htmlFor={`${id}-archivist`}>档案员</label>
          <SettledInput
            id={`${id}-archivist`}
            list={`${id}-people`}
            value={unit.archivist}
            onSettle={text => {
              setUnit({ archivist: text.trim() }, `档案员改为${text.trim() || '空'}`)
              return true
            }}
          />
          <datalist id={`${id}-people`}>
            {people.inOfficeOn(today).map(one => (
              <option key={one.id} value={one.name} />
            ))}
          </datalist>
        </div>
        <div className="settings-field">
          <label htmlFor={`${id}-phone`}>联系电话</label>
          <SettledInput
            id={`${id}-phone`}
            inputMode="tel"
            value={unit.phone}
            onSettle={text => {
              setUnit({ phone: text.trim() }, '改联系电话')
              return true
            }}
          />
        </div>
        <div className="settings-field">
          <label htmlFor={`${id}-year`}>年度</label>
          <SettledInput
            id={`${id}-year`}
            inputMode="numeric"
            value={String(year)}
            onSettle={changeYear}
            isInvalid={problem === 'year'}
            describedBy={problem === 'year' ? `${id}-problem` : undefined}
          />
          {problem === 'year' && (
            <span id={`${id}-problem`} className="settings-problem">
              年度要写四位数字，如 2018，没有改。
            </span>
          )}
        </div>
      </div>
    </Panel>
  )
}
