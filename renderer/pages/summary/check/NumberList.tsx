import type { CheckedNumber } from '../../../../shared/summary/checkDraft'
import { Button } from '../../../ui/Button'
import { Tag } from '../../../ui/Tag'
import { DismissedList } from './DismissedList'
import { FindingItem } from './FindingItem'
import { numberText } from './numberText'
import type { Dismissals } from './useDismissals'
import { verdictNames, verdictTones } from './verdicts'

type NumberListProps = {
  readonly text: string
  /** Those that count something. */
  readonly numbers: readonly CheckedNumber[]
  readonly dismissals: Dismissals
  readonly current: number | null
  readonly onGoTo: (number: CheckedNumber) => void
  readonly onFix: (number: CheckedNumber) => void
  readonly onRecords: (number: CheckedNumber) => void
}

const rule = 'number'

/** 数字: first those that the records contradict, then those they do not know, then those they bear out. */
export function NumberList({
  text,
  numbers,
  dismissals,
  current,
  onGoTo,
  onFix,
  onRecords,
}: NumberListProps) {
  const reasonFor = (number: CheckedNumber) => dismissals.reasonFor({ ...number, rule }, text)
  const open = numbers.filter(number => !reasonFor(number))
  const inOrder = (['different', 'unknown', 'equal'] as const).flatMap(verdict =>
    open.filter(number => number.verdict === verdict),
  )
  return (
    <>
      {numbers.length === 0 && <p className="summary-hint">草稿里没有要核对的数字。</p>}
      <ul className="findings" aria-label="数字核对">
        {inOrder.map(number => (
          <FindingItem
            key={number.start}
            words={number.text}
            tag={
              number.verdict && <Tag tone={verdictTones[number.verdict]}>{verdictNames[number.verdict]}</Tag>
            }
            message={<NumberMessage number={number} />}
            isCurrent={current !== null && number.start <= current && current <= number.end}
            onGoTo={() => onGoTo(number)}
            onDismiss={
              number.verdict === 'equal'
                ? undefined
                : reason => dismissals.dismiss({ ...number, rule }, text, reason)
            }
            actions={
              <>
                {number.verdict === 'different' && (
                  <Button size="s" onClick={() => onFix(number)}>
                    改为 {numberText(number)}
                  </Button>
                )}
                {number.recordIds.length > 0 && (
                  <Button size="s" onClick={() => onRecords(number)}>
                    看记录 {number.recordIds.length} 条
                  </Button>
                )}
              </>
            }
          />
        ))}
      </ul>
      <DismissedList
        dismissed={numbers.flatMap(number => reasonFor(number) ?? [])}
        onTakeBack={one => dismissals.takeBack(one)}
      />
    </>
  )
}

function NumberMessage({ number }: { readonly number: CheckedNumber }) {
  const { verdict, figureLabel, figureValue, unit } = number
  if (verdict === 'unknown' || figureValue === null) return <>记录里没有找到对应的数，请自己核对。</>
  return (
    <>
      记录：{figureLabel}，<b>{figureValue}</b> {unit}
    </>
  )
}
