import { useId } from 'react'
import { canBeTitle, canTellEvent } from '../../../shared/domain/ownFieldTypes'
import type { OwnField, OwnLedger } from '../../../shared/domain/ownLedger'
import { groups } from '../../../shared/kinds/kind'
import { useInputText } from '../../ui/useInputText'
import { splitWords } from './ownLedgerDraft'

type OwnLedgerHeadProps = {
  readonly ledger: OwnLedger
  readonly roles: readonly string[]
  /** Records belong to years by then; the day that decides cannot be another one. */
  readonly hasRecords: boolean
  readonly onChange: (part: Partial<OwnLedger>) => void
}

/** What the ledger is called, where it stands, and which of its fields say what, when and which sort. */
export function OwnLedgerHead({ ledger, roles, hasRecords, onChange }: OwnLedgerHeadProps) {
  const id = useId()
  const name = useInputText<HTMLInputElement>(ledger.name)
  const unit = useInputText<HTMLInputElement>(ledger.unit)
  const choose = (
    label: string,
    value: string | null,
    fields: readonly OwnField[],
    none: string | null,
    set: (key: string | null) => void,
    isFixed = false,
  ) => (
    <label>
      {label}
      <select
        className="settings-input"
        value={value ?? ''}
        disabled={isFixed}
        onChange={event => set(event.target.value === '' ? null : event.target.value)}
      >
        {none !== null && <option value="">{none}</option>}
        {fields.map((field, at) => (
          <option key={field.key} value={field.key}>
            {field.label || `未起名的一栏 ${at + 1}`}
          </option>
        ))}
      </select>
    </label>
  )
  const ofType = (type: string) => ledger.fields.filter(field => field.type === type)
  return (
    <div className="own-head">
      <label>
        台账名称
        <input
          className="settings-input"
          ref={name}
          onChange={event => onChange({ name: event.target.value })}
        />
      </label>
      <label>
        工作区
        <select
          className="settings-input"
          value={ledger.group}
          onChange={event => {
            const group = groups.find(one => one.id === event.target.value)
            if (group) onChange({ group: group.id })
          }}
        >
          {groups.map(group => (
            <option key={group.id} value={group.id}>
              {group.label}
            </option>
          ))}
        </select>
      </label>
      <label>
        量词
        <input
          className="settings-input"
          ref={unit}
          onChange={event => onChange({ unit: event.target.value })}
        />
      </label>
      {choose(
        '名称是哪一栏',
        ledger.title,
        ledger.fields.filter(field => canBeTitle(field.type)),
        null,
        key => key !== null && onChange({ title: key }),
      )}
      {choose(
        '按哪一栏归年度',
        ledger.date,
        ofType('day'),
        '不分年度',
        key => onChange({ date: key }),
        hasRecords,
      )}
      {choose('类别是哪一栏', ledger.category, ofType('choice'), '没有类别', key =>
        onChange({ category: key }),
      )}
      {choose(
        '大事记写哪一栏',
        ledger.date === null ? null : ledger.chronicle,
        ledger.fields.filter(field => canTellEvent(field.type)),
        ledger.date === null ? '不分年度的不进大事记' : '不进大事记',
        key => onChange({ chronicle: key }),
        ledger.date === null,
      )}
      <label className="own-roles">
        要哪些材料（每条至少 1 件）
        <select
          className="settings-input"
          aria-describedby={`${id}-roles`}
          value=""
          onChange={event => onChange({ evidence: [...new Set([...ledger.evidence, event.target.value])] })}
        >
          <option value="">添加一种</option>
          {roles
            .filter(role => !ledger.evidence.includes(role))
            .map(role => (
              <option key={role}>{role}</option>
            ))}
        </select>
      </label>
      <span id={`${id}-roles`} className="own-role-list">
        {splitWords(ledger.evidence.join('、')).map(role => (
          <button
            key={role}
            type="button"
            className="own-role"
            aria-label={`不要材料${role}`}
            onClick={() => onChange({ evidence: ledger.evidence.filter(one => one !== role) })}
          >
            {role} ×
          </button>
        ))}
      </span>
    </div>
  )
}
