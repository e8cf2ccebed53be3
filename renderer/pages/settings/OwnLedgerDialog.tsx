import { useState } from 'react'
import { listOf, useSettings } from '../../data/useArchive'
import { useKinds } from '../../data/useKinds'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Tabs } from '../../ui/Tabs'
import { OwnColumns } from './OwnColumns'
import { OwnFields } from './OwnFields'
import { problemOf, type Draft } from './ownLedgerDraft'
import { OwnLedgerHead } from './OwnLedgerHead'
import { OwnLedgerPreview } from './OwnLedgerPreview'

type OwnLedgerDialogProps = {
  readonly draft: Draft
  readonly hasRecords: boolean
  readonly onChange: (draft: Draft) => void
  readonly onSave: () => void
  readonly onClose: () => void
}

const tabs = [
  { id: 'form', text: '表单的栏' },
  { id: 'sheet', text: 'Excel 表的列' },
]

/** A ledger is defined or changed here; nothing is kept before 保存, and closing keeps what was typed. */
export function OwnLedgerDialog({ draft, hasRecords, onChange, onSave, onClose }: OwnLedgerDialogProps) {
  const settings = useSettings()
  const kinds = useKinds()
  const [tab, setTab] = useState('form')
  const [said, setSaid] = useState('')
  const { ledger } = draft
  const set = (part: Partial<Draft['ledger']>): void => {
    setSaid('')
    onChange({ ...draft, ledger: { ...ledger, ...part } })
  }
  const save = (): void => {
    const problem = problemOf(draft, kinds)
    if (problem !== null) return setSaid(problem)
    onSave()
  }
  return (
    <Dialog
      title={draft.isNew ? '新建台账' : `改台账“${ledger.name}”`}
      isOpen
      isWide
      onClose={onClose}
      actions={
        <>
          {said !== '' && (
            <p className="own-said settings-problem" role="alert">
              {said}
            </p>
          )}
          <Button onClick={onClose}>先放一放</Button>
          <Button variant="main" onClick={save}>
            保存台账
          </Button>
        </>
      }
    >
      <div className="own-tabs">
        <Tabs label="台账的设置" tabs={tabs} chosen={tab} onChoose={setTab} />
      </div>
      {tab === 'sheet' ? (
        <OwnColumns ledger={ledger} onChange={set} onProblem={setSaid} />
      ) : (
        <>
          <OwnLedgerHead
            ledger={ledger}
            roles={listOf(settings, 'evidenceRole')}
            hasRecords={hasRecords}
            onChange={set}
          />
          <OwnFields draft={draft} onChange={onChange} onSay={setSaid} />
        </>
      )}
      <OwnLedgerPreview ledger={ledger} year={settings.year} />
    </Dialog>
  )
}
