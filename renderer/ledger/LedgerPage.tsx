import { Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { siblingsOf } from '../../shared/domain/entries'
import { findKind } from '../../shared/kinds/index'
import type { Kind } from '../../shared/kinds/kind'
import type { ArchiveRecord } from '../../shared/domain/record'
import { newRecord } from '../app/newRecord'
import { navigate, type Route } from '../app/route'
import { useArchive } from '../data/useArchive'
import { kindTools, kindViews } from '../kindViews'
import { Button } from '../ui/Button'
import { Icon } from '../ui/icons'
import { PageHead } from '../ui/PageHead'
import { RefusalBanner } from '../ui/RefusalBanner'
import { Tabs } from '../ui/Tabs'
import { focusRowAtHand } from './focusRowAtHand'
import { LedgerActions } from './LedgerActions'
import './ledgerPage.css'
import { useSelection } from './many/useSelection'
import { OnDayView } from './onDay/OnDayView'
import { RecordList } from './RecordList'
import { RecordPanel } from './RecordPanel'
import { totalsText } from './totals'
import { rowAfter, trashRecords } from './trashRecords'
import { placeOf, rememberPlace, useList } from './useList'
import { useFieldContext } from '../data/useArchive'
import { useKinds } from '../data/useKinds'

type KindRoute = Extract<Route, { page: 'kind' }>

/** List on the left, the chosen record on the right; or the kind's own editor over the whole page. */
export function LedgerPage({ route }: { readonly route: KindRoute }) {
  useKinds()
  const kind = findKind(route.kind)
  // A ledger of her own may be taken back by 撤销 while it is open.
  if (!kind) return <PageHead title="没有这个台账" note="它已在设置里撤销" />
  if (route.view === 'onDay' && kind.version) return <OnDayView kind={kind} />
  return <Ledger kind={kind} route={route} />
}

function Ledger({ kind, route }: { readonly kind: Kind; readonly route: KindRoute }) {
  const archive = useArchive()
  const context = useFieldContext()
  const list = useList(kind, route.filter)
  const wanted = route.id ?? placeOf(kind.id).id
  const chosen =
    list.all.find(record => record.id === wanted) ?? (route.id === undefined ? list.rows[0] : undefined)
  const totals = useMemo(() => totalsText(kind, list.all, context), [kind, list.all, context])
  const [enteredId, setEnteredId] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)

  useEffect(() => rememberPlace(kind.id, { id: chosen?.id }), [kind, chosen?.id])

  const choose = useCallback((id: string) => navigate({ page: 'kind', kind: kind.id, id }), [kind])
  const selection = useSelection(list, chosen?.id, choose)
  const enter = (record: ArchiveRecord): void => {
    setEnteredId(record.id)
    navigate({ page: 'kind', kind: kind.id, id: record.id, focus: 'form' })
  }
  const trash = async (records: readonly ArchiveRecord[]): Promise<void> => {
    const next = rowAfter(list.rows, records)
    const reason = await trashRecords(archive, kind, records)
    setRefusal(reason)
    if (reason !== null) return
    selection.clear()
    navigate({ page: 'kind', kind: kind.id, ...(next ? { id: next.id } : {}) })
    focusRowAtHand()
  }
  const OwnView = kindViews[kind.id]
  const Tools = kindTools[kind.id]
  if (OwnView && chosen && (enteredId === chosen.id || route.focus !== undefined)) {
    return (
      <OwnView
        record={chosen}
        onLeave={() => {
          setEnteredId(null)
          navigate({ page: 'kind', kind: kind.id, id: chosen.id })
        }}
      />
    )
  }
  return (
    <>
      <PageHead
        title={kind.label}
        note={
          <>
            <EntryTabs kind={kind} />
            {totals}
          </>
        }
        actions={
          <>
            {Tools && (
              <Suspense fallback={null}>
                <Tools />
              </Suspense>
            )}
            <LedgerActions kind={kind} list={list} />
            <Button
              variant="main"
              shortcut="Ctrl N"
              label={`新建${kind.label}`}
              onClick={() => void newRecord(archive, kind.id)}
            >
              <Icon name="plus" />
              新建{kind.label}
            </Button>
          </>
        }
      />
      {refusal !== null && <RefusalBanner text={refusal} onClose={() => setRefusal(null)} />}
      <div className="ledger">
        <RecordList
          kind={kind}
          list={list}
          selection={selection}
          chosenId={chosen?.id}
          onOpen={enter}
          onTrash={records => void trash(records)}
          onRefused={setRefusal}
        />
        {chosen && (
          <RecordPanel
            key={chosen.id}
            kind={kind}
            record={chosen}
            focus={route.focus}
            onTrash={() => void trash([chosen])}
            {...(selection.many.length > 0 ? { oneOf: selection.many.length } : {})}
            {...(OwnView ? { onOpenView: () => enter(chosen) } : {})}
          />
        )}
      </div>
    </>
  )
}

/** Kinds that share the line of the navigation. */
function EntryTabs({ kind }: { readonly kind: Kind }) {
  const siblings = siblingsOf(kind, useKinds())
  if (siblings.length === 1) return null
  return (
    <Tabs
      label={kind.entry ?? kind.label}
      tabs={siblings.map(sibling => ({ id: sibling.id, text: sibling.label }))}
      chosen={kind.id}
      onChoose={id => navigate({ page: 'kind', kind: id })}
    />
  )
}
