import { useEffect, useRef } from 'react'
import { registerText } from '../data/drafts'

/** Lets a text that nobody has read yet be read when everything is flushed, and when its field vanishes without a blur. */
export function useUnreadText(isUnread: boolean, settle: () => void, isRefused = false): void {
  const latest = useRef({ isUnread, settle })
  useEffect(() => {
    latest.current = { isUnread, settle }
  })
  useEffect(
    () => (isUnread ? registerText(() => latest.current.settle(), !isRefused) : undefined),
    [isUnread, isRefused],
  )
  useEffect(
    () => () => {
      // Meant as it is read: what was typed last, not what stood there when the effect began.
      if (latest.current.isUnread) latest.current.settle()
    },
    [],
  )
}
