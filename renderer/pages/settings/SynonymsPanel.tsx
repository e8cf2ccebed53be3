import { useId, useState } from 'react'
import { readSynonyms, synonymsText } from '../../../shared/search/synonyms'
import { useArchive, useSetting } from '../../data/useArchive'
import { isComposing } from '../../ui/isComposing'
import { Panel } from '../../ui/Panel'
import './synonymsPanel.css'

/** 同义词 of search: one line a group, kept when the box is left. */
export function SynonymsPanel() {
  const archive = useArchive()
  const synonyms = useSetting('synonyms')
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const kept = synonymsText(synonyms)
  const settle = (): void => {
    setDraft(null)
    if (draft === null) return
    const value = readSynonyms(draft)
    if (synonymsText(value) !== kept)
      void archive.commit([{ op: 'setting', key: 'synonyms', value }], '改搜索的同义词')
  }
  return (
    <Panel label="同义词" head={<h2>同义词</h2>}>
      <div className="settings-body">
        <label className="settings-hint" htmlFor={id}>
          搜索时当作同一个词。一行一组，词之间用顿号。
        </label>
        <textarea
          id={id}
          className="settings-input synonyms-text"
          aria-label="搜索的同义词"
          rows={6}
          spellCheck={false}
          value={draft ?? kept}
          onChange={event => setDraft(event.target.value)}
          onBlur={settle}
          onKeyDown={event => {
            if (isComposing(event) || event.key !== 'Escape' || draft === null) return
            setDraft(null)
            event.stopPropagation()
          }}
        />
      </div>
    </Panel>
  )
}
