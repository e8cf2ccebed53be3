import { useState } from 'react'
import type { ArchiveRecord } from '../../../shared/domain/record'
import type { PersonRef } from '../../../shared/fields/field'
import type { QuizData, ScoreLine } from '../../../shared/figures/quizStatistics'
import { quiz } from '../../../shared/kinds/quiz'
import { useFieldContext } from '../../data/useArchive'
import { PersonField } from '../../form/fields/personField'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Menu, type MenuItem } from '../../ui/Menu'
import { lineOfPerson, lineOfRef, missingPeople } from './listedPeople'
import { nameOf } from './ScoreRow'
import type { ChangeLines } from './useScoreLines'

type PeopleMenuProps = {
  readonly record: ArchiveRecord<QuizData>
  readonly lines: readonly ScoreLine[]
  readonly row: number
  readonly changeLines: ChangeLines
  /** A row was added or is to be looked at. */
  readonly onRow: (row: number) => void
}

/** 增减人员: who stands in the score sheet. */
export function PeopleMenu({ record, lines, row, changeLines, onRow }: PeopleMenuProps) {
  const context = useFieldContext()
  const [isAdding, setAdding] = useState(false)
  const missing = record.date === '' ? [] : missingPeople(lines, context.people, record.date)
  const chosen = lines[row]
  const items: readonly MenuItem[] = [
    { label: '添加一人', run: () => setAdding(true) },
    ...(missing.length === 0
      ? []
      : [
          {
            label: `补列在职人员 ${missing.length} 人`,
            run: () =>
              void changeLines(all => [...all, ...missing.map(lineOfPerson)], `补列 ${missing.length} 人`),
          },
        ]),
    ...(chosen
      ? [
          {
            label: `去掉“${nameOf(chosen, row)}”这一行`,
            note: 'Ctrl Z 撤销',
            isDanger: true,
            run: () => {
              void changeLines(all => all.filter(line => line !== chosen), `去掉“${nameOf(chosen, row)}”`)
              onRow(Math.max(0, Math.min(row, lines.length - 2)))
            },
          },
        ]
      : []),
  ]
  return (
    <>
      <Menu label="增减人员" items={items}>
        增减人员
      </Menu>
      {isAdding && (
        <AddPerson
          lines={lines}
          record={record}
          onClose={() => setAdding(false)}
          onAdd={ref => {
            setAdding(false)
            void changeLines(all => [...all, lineOfRef(ref, context.people)], `加“${ref.name}”`)
            onRow(lines.length)
          }}
        />
      )}
    </>
  )
}

function AddPerson(props: {
  readonly record: ArchiveRecord<QuizData>
  readonly lines: readonly ScoreLine[]
  readonly onAdd: (ref: PersonRef) => void
  readonly onClose: () => void
}) {
  const context = useFieldContext()
  const [ref, setRef] = useState<PersonRef | undefined>(undefined)
  const isListed =
    ref !== undefined && ref.id !== null && props.lines.some(line => line.person?.id === ref.id)
  const reason = ref === undefined ? '先写姓名' : isListed ? `成绩表里已有“${ref.name}”` : undefined
  return (
    <Dialog
      title="成绩表里添加一人"
      isOpen
      onClose={props.onClose}
      actions={
        <>
          <Button onClick={props.onClose}>取消</Button>
          <Button variant="main" disabledReason={reason} onClick={() => ref && props.onAdd(ref)}>
            {ref === undefined ? '添加' : `添加“${ref.name}”`}
          </Button>
        </>
      }
    >
      <label id="add-person-label" htmlFor="add-person">
        姓名或拼音首字母；外单位的人写全名
      </label>
      <PersonField
        id="add-person"
        field={quiz.fields.scores.columns.person}
        value={ref}
        onChange={setRef}
        onSettle={() => undefined}
        context={context}
        record={props.record}
      />
    </Dialog>
  )
}
