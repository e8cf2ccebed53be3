import { useMemo, useState } from 'react'
import { monthOf, yearOf } from '../../../shared/domain/day'
import { useToday, useYear } from '../../data/useArchive'
import { useYearRecords } from '../../data/useYearRecords'
import { PreviewFrame } from '../../print/preview/PreviewFrame'
import type { Zoom } from '../../print/preview/previewZoom'
import { usePrintActions } from '../../print/preview/usePrintActions'
import { usePrinters } from '../../print/preview/usePrinters'
import { usePrintJob } from '../../print/preview/usePrintJob'
import { ZoomButtons } from '../../print/preview/ZoomButtons'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/icons'
import { PageHead } from '../../ui/PageHead'
import { Panel } from '../../ui/Panel'
import { MonthlyFormList } from './MonthlyFormList'
import './monthlyPrintPage.css'
import { useMonthlyForms } from './useMonthlyForms'
import type { MonthlyForm } from './monthlyForms'

const months = Array.from({ length: 12 }, (_, index) => index + 1)

/** Everything an office puts on paper for a month, in one go. */
export function MonthlyPrintPage() {
  const year = useYear()
  const usual = useUsualMonth(year)
  const [picked, setPicked] = useState<{ readonly year: number; readonly month: number } | null>(null)
  const month = picked?.year === year ? picked.month : usual
  return (
    <MonthlyPrint
      key={`${year}-${month}`}
      year={year}
      month={month}
      onMonth={next => setPicked({ year, month: next })}
    />
  )
}

type MonthlyPrintProps = {
  readonly year: number
  readonly month: number
  readonly onMonth: (month: number) => void
}

function MonthlyPrint({ year, month, onMonth }: MonthlyPrintProps) {
  const forms = useMonthlyForms(month)
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null)
  const [printsEmpty, setPrintsEmpty] = useState(true)
  const [asked, setAsked] = useState<string>()
  const [zoom, setZoom] = useState<Zoom>('page')
  const printers = usePrinters()

  const chosen = useMemo(
    () => picked ?? new Set(forms.filter(form => form.isUsual).map(form => form.id)),
    [picked, forms],
  )
  const printed = useMemo(
    () => forms.filter(form => chosen.has(form.id) && (printsEmpty || !form.isEmpty)),
    [forms, chosen, printsEmpty],
  )
  const sheets = useMemo(() => printed.map(form => form.sheet), [printed])
  const job = usePrintJob(sheets)
  const actions = usePrintActions(job, printers, `${year}年${month}月表单`)
  const nothing = printed.length === 0 ? '没有选中要打印的表。' : undefined
  const sheetPages = job.is === 'ready' ? job.sheetPages : []
  const pages = new Map(printed.map((form, index) => [form.id, sheetPages[index] ?? 0] as const))
  const shown = printed.find(form => form.id === asked) ?? printed[0]
  const total = job.is === 'ready' && nothing === undefined ? job.pages : 0

  return (
    <>
      <PageHead
        title="月度打印"
        note={
          <>
            <select aria-label="月份" value={month} onChange={event => onMonth(Number(event.target.value))}>
              {months.map(one => (
                <option key={one} value={one}>
                  {year}年{one}月
                </option>
              ))}
            </select>
            <span className="monthly-count">
              {printed.length} 张表{total > 0 && `，${total} 页`}
            </span>
          </>
        }
        actions={
          <>
            <Button onClick={actions.save} disabledReason={nothing ?? actions.saveReason}>
              存为 PDF
            </Button>
            <Button variant="main" onClick={actions.print} disabledReason={nothing ?? actions.printReason}>
              <Icon name="print" />
              打印 {total} 页
            </Button>
          </>
        }
      />
      {actions.problem !== null && <Banner tone="danger">{actions.problem}</Banner>}
      <div className="monthly">
        <MonthlyFormList
          forms={forms}
          chosen={chosen}
          onChoose={setPicked}
          shownId={shown?.id}
          onShow={setAsked}
          pages={job.is === 'ready' ? pages : new Map()}
          printsEmpty={printsEmpty}
          onPrintsEmpty={setPrintsEmpty}
          printers={printers}
        />
        <Panel
          label="打印预览"
          className="print-preview"
          head={
            <>
              <h2>{shown?.label ?? '打印预览'}</h2>
              <span className="preview-note">{shown && placeText(shown, pages.get(shown.id))}</span>
              <span className="panel-space" />
              <ZoomButtons zoom={zoom} onZoom={setZoom} />
            </>
          }
          foot={
            <>
              <span>{shown && bindingText(shown)}</span>
              <span className="panel-space" />
              <span>表上日期取自记录，重印不变</span>
            </>
          }
        >
          {nothing === undefined ? (
            <PreviewFrame job={job} zoom={zoom} page={firstPage(printed, shown, pages)} />
          ) : (
            <p className="preview-word">{nothing}</p>
          )}
        </Panel>
      </div>
    </>
  )
}

/** The latest month of the year that has records; of the running year not later than now. */
function useUsualMonth(year: number): number {
  const today = useToday()
  const { records } = useYearRecords()
  const last = records.reduce(
    (latest, { date }) => (date === '' ? latest : Math.max(latest, monthOf(date))),
    1,
  )
  return year === yearOf(today) ? Math.min(last, monthOf(today)) : last
}

function firstPage(
  printed: readonly MonthlyForm[],
  shown: MonthlyForm | undefined,
  pages: ReadonlyMap<string, number>,
): number {
  let page = 1
  for (const form of printed) {
    if (form === shown) return page
    page += pages.get(form.id) ?? 0
  }
  return 1
}

function placeText(form: MonthlyForm, pages: number | undefined): string {
  const { paper, orientation } = form.sheet.page
  const size = `${paper} ${orientation === 'portrait' ? '竖' : '横'}`
  return pages === undefined || pages === 0 ? size : `${size}，共 ${pages} 页`
}

function bindingText(form: MonthlyForm): string {
  return `${form.sheet.page.orientation === 'portrait' ? '左边' : '上边'} 25 毫米留作装订，其余 15 毫米`
}
