import { changeField, putBackField, removeField } from '../../../shared/domain/changeOwnLedger'
import { retypeField } from '../../../shared/domain/retypeField'
import type { OwnField, OwnLedger } from '../../../shared/domain/ownLedger'
import { Button } from '../../ui/Button'
import { withNewField, type Draft } from './ownLedgerDraft'
import { OwnFieldRow } from './OwnFieldRow'

type OwnFieldsProps = {
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
  readonly onSay: (sentence: string) => void
}

/** Fields of the form, in its order; what is taken off is kept with all that was recorded in it. */
export function OwnFields({ draft, onChange, onSay }: OwnFieldsProps) {
  const { ledger, words } = draft
  const set = (next: OwnLedger, note = ''): void => {
    onChange({ ...draft, ledger: next })
    onSay(note)
  }
  const move = (at: number, by: 1 | -1): void => {
    const [mine, other] = [ledger.fields[at], ledger.fields[at + by]]
    if (mine && other) set({ ...ledger, fields: ledger.fields.with(at, other).with(at + by, mine) })
  }
  const retype = (field: OwnField, type: OwnField['type']): void => {
    const done = retypeField(ledger, field, type)
    if (!done.ok) return onSay(done.reason)
    // Nothing was recorded in a ledger that is not there yet.
    if (draft.isNew) set({ ...done.ledger, removedFields: [] })
    else set(done.ledger, done.note)
  }
  const remove = (key: string): void => {
    const done = removeField(ledger, key)
    if (!done.ok) return onSay(done.reason)
    set(draft.isNew ? { ...done.ledger, removedFields: [] } : done.ledger)
  }
  return (
    <>
      <ol className="own-fields" aria-label="栏">
        {ledger.fields.map((field, at) => (
          <OwnFieldRow
            key={field.key}
            field={field}
            number={at + 1}
            words={words[field.key] ?? ''}
            onChange={part => set(changeField(ledger, field.key, part))}
            onType={type => retype(field, type)}
            onWords={text => onChange({ ...draft, words: { ...words, [field.key]: text } })}
            onMove={by => move(at, by)}
            onRemove={() => remove(field.key)}
          />
        ))}
      </ol>
      <Button size="s" onClick={() => set(withNewField(ledger))}>
        添加一栏
      </Button>
      {ledger.removedFields.length > 0 && (
        <p className="own-removed">
          已移走，内容都保留：
          {ledger.removedFields.map(field => (
            <Button
              key={field.key}
              size="s"
              label={`放回${field.label}`}
              onClick={() => set(putBackField(ledger, field.key))}
            >
              放回“{field.label}”
            </Button>
          ))}
        </p>
      )}
    </>
  )
}
