import type { ArchiveRecord } from '../../../shared/domain/record'
import { gapsOf } from '../../../shared/figures/gaps'
import { kinds } from '../../../shared/kinds/index'
import { useStockGaps } from '../../data/useStockGaps'
import { Panel } from '../../ui/Panel'
import { Tag } from '../../ui/Tag'
import { openFigure } from '../../app/openFigure'
import { PageLink } from '../../ui/PageLink'

/** 材料缺口: what records lack, one line a kind and piece. A line opens the records that lack it. */
export function GapPanel({ records }: { readonly records: readonly ArchiveRecord[] }) {
  const gaps = [...useStockGaps(), ...gapsOf(records, kinds)]
  const sum = gaps.reduce((total, gap) => total + gap.figure.value, 0)
  return (
    <Panel
      label="材料缺口"
      head={
        <>
          <h2>材料缺口</h2>
          <span className="home-note">{sum} 处</span>
        </>
      }
    >
      {gaps.length === 0 ? (
        <p className="home-empty">
          {records.length === 0 ? '登记以后，还缺的材料会列在这里。' : '材料齐，没有缺口。'}
        </p>
      ) : (
        <ul className="home-rows">
          {gaps.map(gap => (
            <li key={gap.figure.id} className="home-line">
              <span className="home-line-tag">
                <Tag tone="warn" isDashed={gap.isDashed}>
                  {gap.tag}
                </Tag>
              </span>
              <PageLink
                className="home-line-text"
                title={gap.text}
                label={`${gap.tag}，${gap.text}，${gap.figure.value} 处`}
                onOpen={() => openFigure(gap.kind.id, gap.figure)}
              >
                {gap.text}
              </PageLink>
              <span className="home-line-end" aria-hidden="true">
                {gap.figure.value} 处
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
