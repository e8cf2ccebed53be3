import { longDay } from '../../../shared/domain/day'
import { recordTitle } from '../../../shared/domain/recordTitle'
import { kindOf } from '../../../shared/kinds/index'
import { textOf, type FactToken, type Token } from '../../../shared/summary/boundText'
import { openRecord } from '../../app/openFigure'
import { useArchive } from '../../data/useArchive'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { PageLink } from '../../ui/PageLink'
import { Panel } from '../../ui/Panel'
import { Tag } from '../../ui/Tag'
import type { Figures } from './useFigures'
import { wordsOfToken } from './wordsOfToken'

type FactPanelProps = {
  readonly token: FactToken
  readonly now: Token | null
  readonly figures: Figures
  readonly onAccept: () => void
  readonly onMakeText: () => void
}

/** A date, document number, theme or name of one record: which, and where it stands. */
export function FactPanel({ token, now, figures, onAccept, onMakeText }: FactPanelProps) {
  const archive = useArchive()
  const record = figures.recordOf(token.fact.record)
  const isStale = figures.staleOf(token) !== undefined
  return (
    <Panel
      label="数字依据"
      className="summary-side"
      head={
        <>
          <h2 className="summary-side-title">{textOf(token)}</h2>
          <Tag tone={isStale ? 'danger' : 'ok'}>{isStale ? (now ? '已过时' : '记录已删除') : '取自记录'}</Tag>
          <span className="panel-space" />
          <Button size="s" onClick={onMakeText}>
            改为文字
          </Button>
        </>
      }
    >
      <dl className="summary-facts">
        <dt>取自</dt>
        <dd>{wordsOfToken(token, figures)}</dd>
        {record && (
          <>
            <dt>记录</dt>
            <dd>
              <PageLink onOpen={() => void openRecord(archive, record)}>
                {record.date === '' ? '' : `${longDay(record.date)} `}
                {recordTitle(kindOf(record.kind), record)}
              </PageLink>
            </dd>
          </>
        )}
      </dl>
      {now && (
        <div className="summary-note">
          <Banner
            tone="danger"
            actions={
              <Button size="s" variant="danger" onClick={onAccept}>
                改为 {textOf(now)}
              </Button>
            }
          >
            正文写的是 {textOf(token)}，记录现在是 <b>{textOf(now)}</b>。
          </Banner>
        </div>
      )}
    </Panel>
  )
}
