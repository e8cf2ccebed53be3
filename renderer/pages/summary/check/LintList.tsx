import type { LintFinding } from '../../../../shared/summary/lint/lintFinding'
import { Button } from '../../../ui/Button'
import { Tag } from '../../../ui/Tag'
import { DismissedList } from './DismissedList'
import { FindingItem } from './FindingItem'
import { ruleNames } from './ruleNames'
import type { Dismissals } from './useDismissals'

type LintListProps = {
  readonly text: string
  readonly findings: readonly LintFinding[]
  readonly dismissals: Dismissals
  readonly current: number | null
  readonly onGoTo: (finding: LintFinding) => void
  /** Null where the words cannot be changed here: a figure stands in them. */
  readonly fixOf: (finding: LintFinding) => (() => void) | null
  readonly onRecords: (finding: LintFinding) => void
}

/** 文字: what may be wrong with the words, each mended by one press or let stand for a reason. */
export function LintList({ text, findings, dismissals, current, onGoTo, fixOf, onRecords }: LintListProps) {
  const open = findings.filter(finding => !dismissals.reasonFor(finding, text))
  const dismissed = findings.flatMap(finding => dismissals.reasonFor(finding, text) ?? [])
  return (
    <>
      {open.length === 0 && <p className="summary-hint">文字上没有发现要改的地方。</p>}
      <ul className="findings" aria-label="文字检查">
        {open.map(finding => (
          <FindingItem
            key={`${finding.rule} ${finding.start}`}
            words={wordsOf(finding, text)}
            tag={<Tag tone="mute">{ruleNames[finding.rule]}</Tag>}
            message={
              fixOf(finding) === null
                ? `${finding.message}这里的文字取自记录，请在记录里改。`
                : finding.message
            }
            isCurrent={current !== null && finding.start <= current && current <= finding.end}
            onGoTo={() => onGoTo(finding)}
            onDismiss={reason => dismissals.dismiss(finding, text, reason)}
            actions={
              <>
                <FixButton finding={finding} fix={fixOf(finding)} />
                {finding.recordIds && finding.recordIds.length > 0 && (
                  <Button size="s" onClick={() => onRecords(finding)}>
                    看记录
                  </Button>
                )}
              </>
            }
          />
        ))}
      </ul>
      <DismissedList dismissed={dismissed} onTakeBack={one => dismissals.takeBack(one)} />
    </>
  )
}

function FixButton({ finding, fix }: { readonly finding: LintFinding; readonly fix: (() => void) | null }) {
  if (finding.fix === null || !fix) return null
  return (
    <Button size="s" onClick={fix}>
      {finding.fix === '' ? '去掉' : `改为“${finding.fix}”`}
    </Button>
  )
}

/** A blank or a sign alone says little: with it stand the words next to it. */
function wordsOf({ start, end, text: words }: LintFinding, text: string): string {
  if (words.trim().length > 1) return words.replaceAll('\n', ' ')
  const [before, after] = [text.slice(Math.max(0, start - 4), start), text.slice(end, end + 4)]
  return `${before.split('\n').at(-1) ?? ''}${words}${after.split('\n')[0] ?? ''}`
}
