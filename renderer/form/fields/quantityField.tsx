import { quantityType, type Quantity } from '../../../shared/fields/quantity'
import type { FieldEditorProps } from '../fieldEditor'
import { TypedInput } from '../TypedInput'
import { useTypedText } from '../useTypedText'

/** A number with its unit, written as one: 6车, 2.5 kg. The unit of the field is taken when only a number is written. */
export function QuantityField(props: FieldEditorProps<Quantity>) {
  const { field, context } = props
  const read = (text: string) => quantityType.read(text, field, context)
  const typed = useTypedText<Quantity>({
    ...props,
    read,
    toText: value => quantityType.toText(value, field, context),
    isLive: false,
  })
  return (
    <TypedInput
      id={props.id}
      field={{ ...field, hint: field.hint ?? hintOf(context.list(field.list ?? '')) }}
      typed={typed}
      read={read}
      describedBy={props.describedBy}
    />
  )
}

/** 6车 · 2处: what may be written, from the list of units. */
function hintOf(units: readonly string[]): string {
  return units.length === 0 ? '如 6车' : `如 6${units[0] ?? ''}`
}
