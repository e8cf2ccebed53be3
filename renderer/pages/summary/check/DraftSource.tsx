import { useState } from 'react'
import { errorText } from '../../../../shared/errors'
import { Button } from '../../../ui/Button'
import { linesOf } from '../editor/clipboard'
import type { DraftText } from './useDraftText'

/** Where the draft came from, and another one in its place. */
export function DraftSource({ draft }: { readonly draft: DraftText }) {
  const [problem, setProblem] = useState<string | null>(null)
  const { text, source } = draft.now
  const put = (next: { readonly text: string; readonly source: string }): void => {
    draft.change(next)
    void draft.settle()
  }
  const open = async (): Promise<void> => {
    setProblem(null)
    const answer = await window.desk['draft.open']()
    if (answer.ok) put({ text: linesOf(answer.text).join('\n'), source: answer.name })
    else if (answer.code !== 'cancelled') setProblem(errorText(answer.code, answer.detail))
  }
  return (
    <>
      {problem !== null ? (
        <span className="draft-problem" role="alert">
          {problem}
        </span>
      ) : text === '' ? (
        <span className="summary-rule">把写好的总结粘贴到下面，数字会和记录逐个核对。</span>
      ) : (
        <h2>{source === '' ? '粘贴的草稿' : source}</h2>
      )}
      <span className="panel-space" />
      <Button size="s" onClick={() => void open()}>
        打开文件
      </Button>
      {text !== '' && (
        <Button size="s" onClick={() => put({ text: '', source: '' })}>
          清空草稿
        </Button>
      )}
    </>
  )
}
