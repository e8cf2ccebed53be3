import { useState } from 'react'
import { longDay } from '../../../shared/domain/day'
import { foldText } from '../../../shared/domain/fold'
import type { Reference } from '../../../shared/fields/reference'
import { findKind } from '../../../shared/kinds/index'
import type { ArchiveRecord } from '../../../shared/domain/record'
import { useArchive } from '../../data/useArchive'
import type { FieldEditorProps } from '../fieldEditor'
import { Combobox } from '../picker/Combobox'
import type { Option } from '../picker/OptionList'
import { useWordText } from '../picker/useWordText'

const most = 30

/** Another record that this one rests on. Its words can also be written when it is not registered. */
export function ReferenceField(props: FieldEditorProps<Reference>) {
  const { field, value } = props
  const archive = useArchive()
  const [known, setKnown] = useState<readonly Option[]>([])
  const word = useWordText(value?.text ?? '')
  const query = foldText(word.isTyping ? word.text : '')
  const options = known
    .filter(option => foldText(`${option.text}${option.note ?? ''}`).includes(query))
    .slice(0, most)

  const put = (reference: Reference | undefined): void => {
    word.rest()
    props.onChange(reference)
    props.onSettle()
  }
  const putText = (text: string): void => {
    const written = text.trim()
    const same = known.find(option => foldText(option.text) === foldText(written))
    put(written === '' ? undefined : { id: same?.key ?? null, text: same?.text ?? written })
  }
  return (
    <Combobox
      id={props.id}
      describedBy={props.describedBy}
      isRequired={field.required}
      placeholder={field.hint}
      text={word.text}
      options={options}
      onType={word.type}
      onPick={option => put({ id: option.key, text: option.text })}
      onLeave={putText}
      onFocus={() => {
        word.focus()
        // Read when the field is entered; every year counts, the newest first.
        void archive.cache
          .loadAllYears()
          .then(() => setKnown(optionsOf(field.list ?? '', archive.cache.everything())))
      }}
      onBlur={props.onSettle}
      onRestore={() => {
        if (!word.isTyping && word.before() === value?.text) return false
        putText(word.before())
        return true
      }}
      hasArrow
    />
  )
}

function optionsOf(kindId: string, records: Iterable<ArchiveRecord>): readonly Option[] {
  const kind = findKind(kindId)
  if (!kind) return []
  return [...records]
    .filter(record => record.kind === kindId)
    .sort((one, other) => (one.date < other.date ? 1 : -1))
    .flatMap(record => {
      const number = record.data['documentNumber']
      const title = record.data[kind.title]
      const text = typeof number === 'string' && number !== '' ? number : title
      if (typeof text !== 'string' || text === '') return []
      const note = [text === title ? '' : title, record.date === '' ? '' : longDay(record.date)]
      return [
        {
          key: record.id,
          text,
          note: note.filter(part => typeof part === 'string' && part !== '').join('　'),
        },
      ]
    })
}
