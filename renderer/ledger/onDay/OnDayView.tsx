import { useState } from 'react'
import { longDay, yearOf, type Day } from '../../../shared/domain/day'
import { versionsOn } from '../../../shared/domain/versionsOn'
import type { Kind } from '../../../shared/kinds/kind'
import { versionSheet } from '../../../shared/sheets/versionSheet'
import { navigate } from '../../app/route'
import { useFieldContext, useRecords, useSetting, useToday, useYear } from '../../data/useArchive'
import { openPrintPreview } from '../../print/preview/openPrintPreview'
import { usePrintKey } from '../../print/preview/usePrintKey'
import { Button } from '../../ui/Button'
import { PageHead } from '../../ui/PageHead'
import { Panel } from '../../ui/Panel'
import { showToast } from '../../ui/toast'
import { ExportButton } from '../ExportButton'
import { exportSheets } from '../exportWorkbook'
import { copySheet } from './copySheet'
import { DayInput } from './DayInput'
import { NothingOnDay } from './NothingOnDay'
import './onDay.css'
import { VersionSection } from './VersionSection'

/** Kept while the program runs: who comes back finds the day that was asked. */
const lastDays = new Map<string, Day>()

/** 某日在任: what was in force on a day, and who held which post; on screen, as a workbook, on paper. */
export function OnDayView({ kind }: { readonly kind: Kind }) {
  const { records, isComplete } = useRecords(kind.id)
  const context = useFieldContext()
  const unit = useSetting('unit')
  const [day, setDay] = useDay(kind)
  const stood = versionsOn(kind, records, day)
  const sheet = versionSheet({
    kind,
    records,
    day,
    context,
    unitName: unit.name,
    archivist: unit.archivist,
    phone: unit.phone,
  })
  const isEmpty = stood.every(({ version }) => version === null)
  const reason = isEmpty ? '这一天没有在任的，没有可以打印的名单。' : undefined
  const print = (): void => {
    if (!isEmpty) openPrintPreview([sheet], sheet.title)
  }
  usePrintKey(print)
  const copy = (): void => {
    copySheet(sheet)
    showToast({ text: `已复制${sheet.title}，可以粘贴到 WPS` })
  }
  return (
    <>
      <PageHead
        title="某日在任"
        note={kind.label}
        actions={
          <>
            <Button onClick={() => navigate({ page: 'kind', kind: kind.id })}>回到{kind.label}</Button>
            <Button onClick={copy} disabledReason={reason}>
              复制
            </Button>
            <ExportButton
              label="导出 Excel"
              disabledReason={reason}
              run={control => exportSheets(sheet.title, [sheet], control)}
            />
            <Button shortcut="Ctrl P" label="打印" onClick={print} disabledReason={reason}>
              打印
            </Button>
          </>
        }
      />
      <Panel
        label={`${longDay(day)}在任`}
        className="on-day"
        head={
          <>
            <DayInput value={day} context={context} onChange={setDay} />
            <h2>{kind.label}在任名单</h2>
          </>
        }
      >
        {isComplete && stood.length === 0 && <NothingOnDay kind={kind} records={records} day={day} />}
        {stood.map(on => (
          <VersionSection key={on.name} kind={kind} on={on} context={context} />
        ))}
      </Panel>
    </>
  )
}

/** First today; when the year of work is another, its last day. */
function useDay(kind: Kind): readonly [Day, (day: Day) => void] {
  const year = useYear()
  const today = useToday()
  const usual = yearOf(today) === year ? today : `${year}-12-31`
  const [day, setDay] = useState(() => lastDays.get(kind.id) ?? usual)
  return [
    day,
    next => {
      lastDays.set(kind.id, next)
      setDay(next)
    },
  ]
}
