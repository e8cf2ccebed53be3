import { textOf, type FigureToken, type Token } from '../../../shared/summary/boundText'
import { kindOf } from '../../../shared/kinds/index'
import type { Figure } from '../../../shared/figures/figure'
import { openFigure } from '../../app/openFigure'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { PageLink } from '../../ui/PageLink'
import { Panel } from '../../ui/Panel'
import { Tag } from '../../ui/Tag'
import { BreakdownRows } from './BreakdownRows'
import { FigureRecords } from './FigureRecords'
import { figureSum } from './figureSum'
import type { Figures } from './useFigures'
import { wordsOfToken } from './wordsOfToken'

export type TokenActions = {
  readonly onAccept: () => void
  readonly onChangeForm: (form: FigureToken['form']) => void
  readonly onPickOther: (() => void) | undefined
  readonly onMakeText: () => void
}

type FigurePanelProps = TokenActions & {
  readonly token: FigureToken
  readonly now: Token | null
  readonly figures: Figures
}

/** 数字依据: the exact number, the query in words, how it splits, and its records. */
export function FigurePanel(props: FigurePanelProps) {
  const { token, now, figures } = props
  const figure = figures.figureOf(token.bound)
  const records = figure?.recordIds.flatMap(id => figures.recordOf(id) ?? []) ?? []
  return (
    <Panel
      label="数字依据"
      className="summary-side"
      head={
        <>
          <h2>{textOf(token)}</h2>
          <Tag tone={now ? 'danger' : 'ok'}>{now ? '已过时' : '已绑定'}</Tag>
          <span className="panel-space" />
          <Button size="s" onClick={props.onMakeText}>
            改为文字
          </Button>
          {props.onPickOther && (
            <Button size="s" hasPopup="dialog" onClick={props.onPickOther}>
              换一个数
            </Button>
          )}
        </>
      }
      foot={
        figure && (
          <>
            <span>合计 {figureSum(token.bound, figure, records, figures)}</span>
            <span className="panel-space" />
            <PageLink onOpen={() => openFigure(token.bound.kind, figure)}>
              在{kindOf(token.bound.kind).label}里打开
            </PageLink>
          </>
        )
      }
    >
      <dl className="summary-facts">
        <ExactRow {...props} figure={figure} />
        <dt>取自</dt>
        <dd>{wordsOfToken(token, figures)}</dd>
        {figure && <BreakdownRows bound={token.bound} records={records} figures={figures} />}
      </dl>
      {now && (
        <div className="summary-note">
          <Banner
            tone="danger"
            actions={
              <Button size="s" variant="danger" onClick={props.onAccept}>
                改为 {textOf(now)}
              </Button>
            }
          >
            正文写的是 {textOf(token)}，记录现在是 <b>{textOf(now)}</b>。
          </Banner>
        </div>
      )}
      <FigureRecords bound={token.bound} records={records} year={figures.year} />
    </Panel>
  )
}

/** The number itself, and how it is worded: 34 → 30余. */
function ExactRow({ token, figure, onChangeForm }: FigurePanelProps & { readonly figure: Figure | null }) {
  const value = figure?.value ?? token.value
  const unit = token.bound.spec.unit
  const about = textOf({ ...token, form: 'about' })
  const exact = textOf({ ...token, form: 'exact' })
  return (
    <>
      <dt>准确数</dt>
      <dd>
        <b>
          {value} {unit}
        </b>
        {about !== exact && (
          <>
            <span className="summary-rule">满 20 且不是整十，可写“{about}”</span>
            <Button size="s" onClick={() => onChangeForm(token.form === 'about' ? 'exact' : 'about')}>
              写成 {token.form === 'about' ? exact : about}
            </Button>
          </>
        )}
      </dd>
    </>
  )
}
