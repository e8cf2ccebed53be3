import type { FigureChoice } from '../../../shared/summary/figureChoices'
import type { NumberMention } from '../../../shared/summary/numbers/numberMention'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { Tag } from '../../ui/Tag'
import { inOrder } from './FigurePicker'

type NumberPanelProps = {
  readonly mention: NumberMention
  /** What the words around it speak of, by the check of drafts. */
  readonly meant: FigureChoice | null
  readonly choices: readonly FigureChoice[]
  readonly onBind: (choice: FigureChoice) => void
  readonly onPickOther: () => void
  readonly onConfirm: () => void
}

const mostOffered = 6

/** A number that was typed: bound to a query, or said to be hers. */
export function NumberPanel(props: NumberPanelProps) {
  const { mention, meant, choices, onBind, onPickOther, onConfirm } = props
  const equal = inOrder(choices, mention).filter(
    ({ value, bound }) => value === mention.value && bound.spec.unit === mention.unit,
  )
  const offered = [...(meant ? [meant] : []), ...equal.filter(choice => choice.words !== meant?.words)]
  return (
    <Panel
      label="数字依据"
      className="summary-side"
      head={
        <>
          <h2>{mention.text}</h2>
          <Tag tone="warn" isDashed>
            未绑定
          </Tag>
          <span className="panel-space" />
          <Button size="s" onClick={onConfirm}>
            是我写的
          </Button>
          <Button size="s" hasPopup="dialog" onClick={onPickOther}>
            找一个数
          </Button>
        </>
      }
    >
      <p className="summary-hint">
        这个数是手写的，记录变了它不会跟着变。选它的来源就和记录绑定；确实没有记录的，按“是我写的”，以后不再提醒。
      </p>
      {offered.length > 0 && <h3 className="summary-side-head">可能的来源</h3>}
      <ul className="summary-list">
        {offered.slice(0, mostOffered).map(choice => (
          <li key={choice.words}>
            <span className="summary-grow">{choice.words}</span>
            <Button size="s" label={`绑定${choice.words}`} onClick={() => onBind(choice)}>
              绑定 {choice.value}
              {choice.bound.spec.unit}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
