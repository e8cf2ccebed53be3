import { isLateEntry } from '../../../shared/domain/completeness'
import { shortDay } from '../../../shared/domain/day'
import type { ArchiveRecord } from '../../../shared/domain/record'
import { recordTitle } from '../../../shared/domain/recordTitle'
import { kindOf } from '../../../shared/kinds/index'
import { navigate } from '../../app/route'
import { Panel } from '../../ui/Panel'
import { Tag } from '../../ui/Tag'
import { PageLink } from '../../ui/PageLink'

const shownRecords = 30

/** 最近登记: the last registered first. */
export function RecentPanel({ records }: { readonly records: readonly ArchiveRecord[] }) {
  const recent = records.toSorted(lastFirst).slice(0, shownRecords)
  return (
    <Panel
      label="最近登记"
      head={
        <>
          <h2>最近登记</h2>
          <PageLink className="page-link-head" onOpen={() => navigate({ page: 'changes' })}>
            修改记录
          </PageLink>
        </>
      }
    >
      {recent.length === 0 && <p className="home-empty">还没有登记。按 Alt+N 快速登记。</p>}
      <ul className="home-rows">
        {recent.map(record => (
          <RecentLine key={record.id} record={record} />
        ))}
      </ul>
    </Panel>
  )
}

function RecentLine({ record }: { readonly record: ArchiveRecord }) {
  const kind = kindOf(record.kind)
  const title = recordTitle(kind, record)
  const more = kind.subtitle === null ? undefined : record.data[kind.subtitle]
  return (
    <li className="home-line">
      <span className="home-line-tag">{record.date === '' ? '没有日期' : shortDay(record.date)}</span>
      <PageLink
        className="home-line-text"
        title={typeof more === 'string' ? `${kind.label}：${title}　${more}` : `${kind.label}：${title}`}
        onOpen={() => navigate({ page: 'kind', kind: record.kind, id: record.id })}
      >
        <span className="home-note">{kind.label}　</span>
        {title}
        {typeof more === 'string' && <span className="home-note">　{more}</span>}
      </PageLink>
      {isLateEntry(record) && <Tag tone="info">补录</Tag>}
    </li>
  )
}

/** Registered at the same moment (loaded together): the later event first. */
function lastFirst(one: ArchiveRecord, other: ArchiveRecord): number {
  if (one.createdAt !== other.createdAt) return one.createdAt < other.createdAt ? 1 : -1
  return one.date < other.date ? 1 : one.date > other.date ? -1 : 0
}
