import { useState } from 'react'
import type { Settings } from '../../../shared/domain/settings'
import { toPersonData } from '../../../shared/imports/pastedPeople'
import { person } from '../../../shared/kinds/person'
import { navigate } from '../../app/route'
import type { Op } from '../../data/op'
import { listOf, useArchive, usePeople, useSettings, useToday } from '../../data/useArchive'
import { PeopleText, usePeopleText } from '../../form/peopleText/PeopleText'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { showToast } from '../../ui/toast'
import './peopleTools.css'

/** What the list of 人员 offers beyond any list: who is in office today, and taking over a pasted list. */
export function PeopleTools() {
  const people = usePeople()
  const today = useToday()
  const [isPasting, setPasting] = useState(false)
  const inOffice = people.inOfficeOn(today)
  const showInOffice = (): void =>
    navigate({
      page: 'kind',
      kind: person.id,
      filter: { only: { ids: inOffice.map(one => one.id), label: '今天在职' } },
    })
  return (
    <>
      <Button onClick={showInOffice}>今天在职 {inOffice.length} 人</Button>
      <Button onClick={() => setPasting(true)}>粘贴人员</Button>
      {isPasting && <PasteDialog onClose={() => setPasting(false)} />}
    </>
  )
}

function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const archive = useArchive()
  const settings = useSettings()
  const today = useToday()
  const directory = usePeople()
  const { text, setText, read } = usePeopleText(settings.year, today, directory.all)
  const count = read.people.length
  const save = async (): Promise<void> => {
    await archive.commit(peopleOps(read, settings), `粘贴人员 ${count} 人`)
    showToast({
      text: `已登记 ${count} 人`,
      actions: [{ label: '撤销', run: () => void archive.undo() }],
    })
    onClose()
  }
  return (
    <Dialog
      title="粘贴人员"
      isOpen
      isWide
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button
            variant="main"
            disabledReason={count === 0 ? '还没有认出要登记的人。' : undefined}
            onClick={() => void save()}
          >
            登记 {count} 人
          </Button>
        </>
      }
    >
      <div className="paste-people">
        <PeopleText text={text} onChange={setText} read={read} autoFocus />
      </div>
    </Dialog>
  )
}

/** New sections join the end of the office's order. */
function peopleOps(read: ReturnType<typeof usePeopleText>['read'], settings: Settings): readonly Op[] {
  const known = listOf(settings, 'section')
  const added = read.sections.filter(section => !known.includes(section))
  const lists: Settings['lists'] = { ...settings.lists, section: [...known, ...added] }
  const setting: readonly Op[] = added.length > 0 ? [{ op: 'setting', key: 'lists', value: lists }] : []
  return [
    ...setting,
    ...read.people.map((one): Op => ({ op: 'create', kind: person.id, data: toPersonData(one) })),
  ]
}
