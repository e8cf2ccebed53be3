import { AttendanceField } from './fields/attendanceField'
import { BoundTextField } from './fields/boundTextField'
import { ChoiceField } from './fields/choiceField'
import { DayField } from './fields/dayField'
import { EvidenceField } from './fields/evidenceField'
import { LinesField } from './fields/linesField'
import { LongTextField } from './fields/longTextField'
import { ManyChoiceField } from './fields/manyChoiceField'
import { CountField, MoneyField, ScoreField } from './fields/numberField'
import { PeopleField } from './fields/peopleField'
import { PersonField } from './fields/personField'
import { PlaceField } from './fields/placeField'
import { QuantityField } from './fields/quantityField'
import { ReferenceField } from './fields/referenceField'
import { TextField } from './fields/textField'
import { TimeSpanField } from './fields/timeSpanField'
import { YesNoField } from './fields/yesNoField'
import type { FieldEditor } from './fieldEditor'

/** `row`: beside its label. `section`: over the whole width with a heading of its own. */
export type EditorEntry = { readonly Editor: FieldEditor<unknown>; readonly shape: 'row' | 'section' }

function row<V>(Editor: FieldEditor<V>): EditorEntry {
  return { Editor: erase(Editor), shape: 'row' }
}

function section<V>(Editor: FieldEditor<V>): EditorEntry {
  return { Editor: erase(Editor), shape: 'section' }
}

/** The form asks `isValid` of the field's type before it hands a stored value to an editor. */
function erase<V>(Editor: FieldEditor<V>): FieldEditor<unknown> {
  // The checked edge between stored JSON and typed editors.
  return Editor as unknown as FieldEditor<unknown>
}

/** The editor of each field type, by the type's id. */
export const editors: ReadonlyMap<string, EditorEntry> = new Map([
  ['attendance', section(AttendanceField)],
  ['boundText', section(BoundTextField)],
  ['choice', row(ChoiceField)],
  ['count', row(CountField)],
  ['day', row(DayField)],
  ['evidence', section(EvidenceField)],
  ['lines', section(LinesField)],
  ['longText', row(LongTextField)],
  ['manyChoice', row(ManyChoiceField)],
  ['money', row(MoneyField)],
  ['people', row(PeopleField)],
  ['person', row(PersonField)],
  ['place', row(PlaceField)],
  ['quantity', row(QuantityField)],
  ['reference', row(ReferenceField)],
  ['score', row(ScoreField)],
  ['text', row(TextField)],
  ['timeSpan', row(TimeSpanField)],
  ['yesNo', row(YesNoField)],
])
