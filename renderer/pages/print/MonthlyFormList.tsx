import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { Tag } from '../../ui/Tag'
import { PrinterSelect } from '../../print/preview/PrinterSelect'
import type { Printers } from '../../print/preview/usePrinters'
import type { MonthlyForm } from './monthlyForms'

type MonthlyFormListProps = {
  readonly forms: readonly MonthlyForm[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
  readonly shownId: string | undefined
  readonly onShow: (id: string) => void
  /** Pages by form, as far as they are laid out. */
  readonly pages: ReadonlyMap<string, number>
  readonly printsEmpty: boolean
  readonly onPrintsEmpty: (prints: boolean) => void
  readonly printers: Printers
}

/** 本月表单: what will be printed, in this order. */
export function MonthlyFormList(props: MonthlyFormListProps) {
  const { forms, chosen, onChoose } = props
  const toggle = (id: string): void => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    onChoose(next)
  }
  const count = forms.filter(form => chosen.has(form.id)).length
  return (
    <Panel
      label="本月表单"
      className="monthly-forms"
      head={
        <>
          <h2>本月表单</h2>
          <span className="preview-note">已选 {count} 张</span>
          <span className="panel-space" />
          <Button
            variant="quiet"
            size="s"
            onClick={() => onChoose(new Set(count === 0 ? forms.map(form => form.id) : []))}
          >
            {count === 0 ? '全选' : '全不选'}
          </Button>
        </>
      }
      foot={
        <div className="monthly-choices">
          <PrinterSelect printers={props.printers} />
          <label>
            <input
              type="checkbox"
              checked={props.printsEmpty}
              onChange={event => props.onPrintsEmpty(event.target.checked)}
            />
            “本月无”也打印
          </label>
        </div>
      }
    >
      <ul className="monthly-list">
        {forms.map(form => (
          <li
            key={form.id}
            className={form.id === props.shownId ? 'monthly-row monthly-row-shown' : 'monthly-row'}
          >
            <input
              type="checkbox"
              aria-label={`打印${form.label}${form.isUsual ? '' : `，${form.note}`}`}
              checked={chosen.has(form.id)}
              onChange={() => toggle(form.id)}
            />
            <button
              type="button"
              className="monthly-show"
              aria-current={form.id === props.shownId || undefined}
              onClick={() => props.onShow(form.id)}
            >
              <span>{form.label}</span>
              <span className="monthly-note">{form.isEmpty ? <Tag tone="mute">本月无</Tag> : form.note}</span>
              <span className="monthly-paper">
                {form.sheet.page.paper} {form.sheet.page.orientation === 'portrait' ? '竖' : '横'}
              </span>
              <span className="monthly-pages">{pagesText(props.pages.get(form.id))}</span>
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function pagesText(pages: number | undefined): string {
  return pages === undefined ? '' : `${pages} 页`
}
