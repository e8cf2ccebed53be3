import { Tag } from '../../ui/Tag'
import type { personMark } from './personOptions'

/** Behind a name: 外单位 in grey, 人员不符 in red, 同名 where it must still be said who is meant. */
export function PersonMark({ mark }: { readonly mark: ReturnType<typeof personMark> }) {
  if (mark === '') return null
  return <Tag tone={mark === '外单位' ? 'mute' : mark === '同名' ? 'warn' : 'danger'}>{mark}</Tag>
}
