import { useState } from 'react'
import type { ArchiveRecord } from '../../../shared/domain/record'
import type { Figure } from '../../../shared/figures/figure'
import { groupLabel, monthCounts } from '../../../shared/figures/monthCounts'
import { kinds } from '../../../shared/kinds/index'
import { navigate } from '../../app/route'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { openFigure } from '../../app/openFigure'
import { MonthChart } from './MonthChart'
import { MonthTable } from './MonthTable'
import { PageLink } from '../../ui/PageLink'
import { RecordsDialog } from '../../ledger/RecordsDialog'

/** 每月登记: how many records each month has, by work area. A bar opens its records. */
export function MonthPanel({ records }: { readonly records: readonly ArchiveRecord[] }) {
  const [opened, setOpened] = useState<Figure | null>(null)
  const counts = monthCounts(records, kinds)
  const recordsOf = (figure: Figure): readonly ArchiveRecord[] => {
    const ids = new Set(figure.recordIds)
    return records
      .filter(record => ids.has(record.id))
      .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
  }
  // Records of one kind have a list of their own; several kinds are listed here.
  const open = (figure: Figure): void => {
    const own = new Set(recordsOf(figure).map(record => record.kind))
    const [only] = own
    if (only !== undefined && own.size === 1) openFigure(only, figure)
    else setOpened(figure)
  }
  return (
    <Panel
      label="每月登记"
      className="months"
      head={
        <>
          <h2>每月登记</h2>
          <span className="home-note">
            按发生日期，共 {counts.total.value} 条
            {counts.undated.value > 0 && (
              <>
                ，另有{' '}
                <PageLink onOpen={() => open(counts.undated)}>{counts.undated.value} 条没有日期</PageLink>
              </>
            )}
          </span>
          <span className="months-legend">
            {counts.byGroup.map(({ group, figure }) => (
              <PageLink key={group} onOpen={() => open(figure)}>
                <span className={`months-key months-${group}`} />
                {groupLabel(group)} {figure.value}
              </PageLink>
            ))}
          </span>
        </>
      }
    >
      {counts.total.value === 0 ? (
        <p className="home-empty">
          这一年还没有登记。
          <Button size="s" onClick={() => navigate({ page: 'kind', kind: kinds[0]?.id ?? '' })}>
            去登记{kinds[0]?.label}
          </Button>
        </p>
      ) : (
        <>
          <MonthChart months={counts.months} onOpen={open} />
          <MonthTable counts={counts} />
        </>
      )}
      <RecordsDialog
        title={opened ? `${opened.label}登记 ${opened.value} 条` : ''}
        records={opened ? recordsOf(opened) : null}
        onClose={() => setOpened(null)}
      />
    </Panel>
  )
}
