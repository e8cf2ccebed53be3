import { Fragment } from 'react'
import { shortDay } from '../../../shared/domain/day'
import { chronicle } from '../../../shared/figures/chronicle'
import { periodName } from '../../../shared/figures/period'
import { navigate } from '../../app/route'
import { PageLink } from '../../ui/PageLink'
import { Panel } from '../../ui/Panel'
import type { ReportInput } from './useReportInput'

/** 大事记 by quarter: a sentence an event, each opens its record. */
export function ChroniclePanel({ input }: { readonly input: ReportInput }) {
  const quarters = chronicle(input)
  const count = quarters.reduce((sum, { events }) => sum + events.length, 0)
  return (
    <Panel
      label="大事记"
      className="report-panel"
      head={
        <>
          <h2>
            {input.year}年{periodName(input.period)}
          </h2>
          <span className="report-note">{count} 件，按记录写成；打印和导出时一个季度一张，便于装订</span>
        </>
      }
    >
      <table className="report-table report-chronicle" aria-label="大事记">
        <thead>
          <tr>
            <th scope="col">日期</th>
            <th scope="col">事件</th>
            <th scope="col">依据</th>
          </tr>
        </thead>
        <tbody>
          {quarters.map(({ name, events }) => (
            <Fragment key={name}>
              <tr>
                <th scope="rowgroup" colSpan={3} className="report-quarter">
                  {name}　{events.length === 0 ? '无' : `${events.length} 件`}
                </th>
              </tr>
              {events.map(({ kind, record, date, sentence, basis }) => (
                <tr key={record.id}>
                  <td>{shortDay(date)}</td>
                  <td>
                    <PageLink onOpen={() => navigate({ page: 'kind', kind: kind.id, id: record.id })}>
                      {sentence}
                    </PageLink>
                  </td>
                  <td>{basis}</td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
