import { useState } from 'react'
import { useChanges } from '../../data/useChanges'
import { clockText } from '../../ledger/lastChangeText'
import { Button } from '../../ui/Button'
import { PageHead } from '../../ui/PageHead'
import { Panel } from '../../ui/Panel'
import { ChangeRow } from './ChangeRow'
import './changesPage.css'
import { groupByCommit, type Change } from './groupByCommit'

const step = 500

/** 修改记录: every write of the archive in words, the last first. */
export function ChangesPage() {
  const [limit, setLimit] = useState(step)
  const rows = useChanges(limit)
  const changes = rows === null ? null : groupByCommit(rows)
  return (
    <>
      <PageHead title="修改记录" note="谁、什么时候、从什么改成什么；不能改，也不能删" />
      <Panel
        label="修改记录"
        className="changes"
        foot={
          rows?.length === limit ? (
            <Button size="s" onClick={() => setLimit(limit + step)}>
              再看更早的
            </Button>
          ) : undefined
        }
      >
        {changes?.length === 0 && <p className="changes-empty">还没有改动。</p>}
        <ol className="changes-list">
          {changes?.map(change => (
            <ChangeEntry key={change.commit} change={change} />
          ))}
        </ol>
      </Panel>
    </>
  )
}

const shownAtOnce = 6

/** One commit: when, who, why, and what it did to each record. */
function ChangeEntry({ change }: { readonly change: Change }) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? change.rows : change.rows.slice(0, shownAtOnce)
  return (
    <li className="change">
      <div className="change-head">
        <span className="change-time">{clockText(change.at)}</span>
        <span>{change.who}</span>
        <b>{change.why}</b>
        {change.rows.length > shownAtOnce && (
          <Button size="s" variant="quiet" isExpanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? '收起' : `全部 ${change.rows.length} 处`}
          </Button>
        )}
      </div>
      <ul className="change-rows">
        {shown.map(row => (
          <ChangeRow key={row.seq} row={row} />
        ))}
      </ul>
    </li>
  )
}
