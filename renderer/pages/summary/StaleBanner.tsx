import { textOf, type Token } from '../../../shared/summary/boundText'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'

type StaleBannerProps = {
  /** 第二部分（三）“防四害作业 4次” */
  readonly where: string
  /** Null: the record is gone. */
  readonly now: Token | null
  readonly count: number
  readonly onLook: () => void
  readonly onAccept: () => void
  readonly onAcceptAll: () => void
}

/** The first number that the records have left behind; all of them by one press. */
export function StaleBanner({ where, now, count, onLook, onAccept, onAcceptAll }: StaleBannerProps) {
  return (
    <Banner
      tone="danger"
      actions={
        <>
          <Button size="s" onClick={onLook}>
            {now ? '看记录' : '看这一处'}
          </Button>
          {now && (
            <Button size="s" variant="danger" onClick={onAccept}>
              改为 {textOf(now)}
            </Button>
          )}
          {count > 1 && (
            <Button size="s" variant="danger" onClick={onAcceptAll}>
              {count} 处全部改为新数
            </Button>
          )}
        </>
      }
    >
      {where}
      {now ? (
        <>
          已过时：记录现在是 <b>{textOf(now)}</b>。
        </>
      ) : (
        '依据的记录已经删除。可以“重新成文”，或把它改为文字。'
      )}
    </Banner>
  )
}
