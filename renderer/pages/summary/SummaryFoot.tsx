import type { ArchiveRecord } from '../../../shared/domain/record'
import { useHistory } from '../../data/useHistory'
import { PageLink } from '../../ui/PageLink'

type SummaryFootProps = { readonly record: ArchiveRecord; readonly onHistory: () => void }

/** What the colours of the text mean. */
export function SummaryFoot({ record, onHistory }: SummaryFootProps) {
  const history = useHistory(record.id)
  return (
    <>
      <span className="summary-token">绿底</span>来自记录
      <span className="summary-token is-stale">
        <s>旧</s>新
      </span>
      过时
      <span className="summary-unbound">虚线</span>手写，未绑定
      <span className="panel-space" />
      <span>Alt ↓ 到下一个数字</span>
      <PageLink onOpen={onHistory}>修改记录 {history.length} 条</PageLink>
    </>
  )
}
