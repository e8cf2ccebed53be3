import { moneyText } from '../../../shared/domain/money'
import { countType } from '../../../shared/fields/count'
import type { FieldType } from '../../../shared/fields/field'
import { moneyType } from '../../../shared/fields/money'
import { scoreType } from '../../../shared/fields/score'
import type { FieldEditorProps } from '../fieldEditor'
import { TypedInput } from '../TypedInput'
import { useTypedText } from '../useTypedText'

/** An editor of a number: right-aligned, its unit behind it, full-width digits taken. */
function numberEditor(type: FieldType<number>, toText: (value: number) => string, unit?: string) {
  return function NumberField(props: FieldEditorProps<number>) {
    const { field, context } = props
    const read = (text: string) => type.read(text, field, context)
    const typed = useTypedText<number>({ ...props, read, toText, isLive: true })
    const behind = unit ?? field.unit
    return (
      <TypedInput
        id={props.id}
        field={field}
        typed={typed}
        read={read}
        describedBy={props.describedBy}
        isRefused={props.isRefused}
        isNumber
      >
        {behind !== undefined && (
          <span className="form-unit" aria-hidden="true">
            {behind}
          </span>
        )}
      </TypedInput>
    )
  }
}

export const CountField = numberEditor(countType, String)
export const ScoreField = numberEditor(scoreType, String)
/** Stored in 分, shown in 元 with thousands. */
export const MoneyField = numberEditor(moneyType, moneyText, '元')
