import { useId, useState, type ReactNode } from 'react'
import { Button } from '../../../ui/Button'
import { isComposing } from '../../../ui/isComposing'
import { PageLink } from '../../../ui/PageLink'
import './draft.css'

type FindingItemProps = {
  /** The words of the text. */
  readonly words: string
  readonly tag: ReactNode
  readonly message: ReactNode
  readonly isCurrent: boolean
  readonly onGoTo: () => void
  readonly actions?: ReactNode
  /** Undefined where nothing is wrong. */
  readonly onDismiss: ((reason: string) => void) | undefined
}

const usualReasons = ['原文如此', '本单位习惯写法', '另有依据']

/** One place that a check points at: where, what, the way to mend it, or a reason to let it stand. */
export function FindingItem(props: FindingItemProps) {
  const [isAsking, setAsking] = useState(false)
  const { onDismiss } = props
  return (
    <li className="finding" aria-current={props.isCurrent || undefined}>
      <div className="finding-line">
        <PageLink className="finding-words" label={`到正文里的“${props.words}”`} onOpen={props.onGoTo}>
          {props.words}
        </PageLink>
        {props.tag}
      </div>
      <div>{props.message}</div>
      {isAsking && onDismiss ? (
        <ReasonForm
          words={props.words}
          onKeep={reason => {
            setAsking(false)
            onDismiss(reason)
          }}
          onClose={() => setAsking(false)}
        />
      ) : (
        <div className="finding-actions">
          {props.actions}
          {onDismiss && (
            <Button size="s" variant="quiet" label={`“${props.words}”不改`} onClick={() => setAsking(true)}>
              不改
            </Button>
          )}
        </div>
      )}
    </li>
  )
}

type ReasonFormProps = {
  readonly words: string
  readonly onKeep: (reason: string) => void
  readonly onClose: () => void
}

/** Without a reason nobody knows next year why it was let stand. */
function ReasonForm({ words, onKeep, onClose }: ReasonFormProps) {
  const id = useId()
  const [reason, setReason] = useState('')
  return (
    <div className="finding-reason">
      <label htmlFor={id}>不改的理由</label>
      <input
        id={id}
        className="finding-input"
        aria-label={`“${words}”不改的理由`}
        autoFocus
        onInput={event => setReason(event.currentTarget.value)}
        onKeyDown={event => {
          if (isComposing(event)) return
          if (event.key === 'Enter' && event.currentTarget.value.trim() !== '')
            onKeep(event.currentTarget.value.trim())
          else if (event.key === 'Escape') onClose()
          else return
          event.preventDefault()
          event.stopPropagation()
        }}
      />
      <Button
        size="s"
        onClick={() => onKeep(reason.trim())}
        disabledReason={reason.trim() === '' ? '先写上理由。' : undefined}
      >
        记下
      </Button>
      <div className="finding-actions">
        {usualReasons.map(usual => (
          <Button key={usual} size="s" variant="quiet" onClick={() => onKeep(usual)}>
            {usual}
          </Button>
        ))}
      </div>
    </div>
  )
}
