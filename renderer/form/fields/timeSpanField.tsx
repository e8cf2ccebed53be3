import { timeSpanType, type TimeSpan } from '../../../shared/fields/timeSpan'
import type { FieldEditorProps } from '../fieldEditor'
import { TypedInput } from '../TypedInput'
import { useTypedText } from '../useTypedText'

/** 15:00—16:10, or a beginning alone. */
export function TimeSpanField(props: FieldEditorProps<TimeSpan>) {
  const { field, context } = props
  const read = (text: string) => timeSpanType.read(text, field, context)
  const typed = useTypedText<TimeSpan>({
    ...props,
    read,
    toText: value => timeSpanType.toText(value, field, context),
    isLive: true,
  })
  return <TypedInput id={props.id} field={field} typed={typed} read={read} describedBy={props.describedBy} />
}
