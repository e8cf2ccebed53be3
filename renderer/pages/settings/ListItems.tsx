import { useLayoutEffect, useRef, useState } from 'react'
import { foldText } from '../../../shared/domain/fold'
import { lockedWords } from '../../../shared/domain/lockedWords'
import { countWordUses } from '../../../shared/domain/wordUses'
import { editSettings } from '../../data/editSettings'
import { useArchive } from '../../data/useArchive'
import { useKinds } from '../../data/useKinds'
import { Button } from '../../ui/Button'
import { isComposing } from '../../ui/isComposing'
import { showToast } from '../../ui/toast'
import { useInputText } from '../../ui/useInputText'
import { ListItem } from './ListItem'
import { listOps, movedWord, renameOps } from './listOps'

type ListItemsProps = {
  readonly list: string
  readonly label: string
  readonly items: readonly string[]
}

/** The words of one list: renamed in place, moved, taken out, added. */
export function ListItems({ list, label, items }: ListItemsProps) {
  const archive = useArchive()
  const locked = lockedWords(list, useKinds())
  const [added, setAdded] = useState('')
  const [problem, setProblem] = useState('')
  const box = useRef<HTMLUListElement>(null)
  const moved = useRef<string | null>(null)
  // The row that was moved loses the focus when the page puts it elsewhere.
  useLayoutEffect(() => {
    if (moved.current === null) return
    box.current?.querySelectorAll<HTMLInputElement>('input').item(items.indexOf(moved.current)).focus()
    moved.current = null
  }, [items])

  const save = (edit: (items: readonly string[]) => readonly string[], why: string): Promise<void> => {
    setProblem('')
    return editSettings(archive, settings => listOps(settings, list, edit), `选项“${label}”：${why}`)
  }
  const isFree = (word: string): boolean => {
    const reason = locked.get(word)
    if (reason !== undefined) setProblem(`${reason}，不能改名也不能删除；可以另加一个词。`)
    return reason === undefined
  }
  const move = (word: string, by: 1 | -1): void => {
    if (movedWord(items, word, by) === items) return
    void save(now => movedWord(now, word, by), `${word}${by < 0 ? '上移' : '下移'}`)
    moved.current = word
  }
  const has = (word: string): boolean => items.some(item => foldText(item) === foldText(word))
  const rename = (from: string, text: string): boolean => {
    const to = text.trim()
    if (to === from) return true
    if (to === '' || (has(to) && foldText(from) !== foldText(to))) {
      setProblem(to === '' ? '不能空着；不要了就按“删除”。' : `已经有“${to}”了，没有改。`)
      return false
    }
    if (!isFree(from)) return false
    setProblem('')
    void editSettings(
      archive,
      settings => renameOps(archive, settings, list, from, to),
      `选项“${label}”：${from}改为${to}`,
    )
    return true
  }
  const remove = async (word: string): Promise<void> => {
    if (!isFree(word)) return
    await archive.cache.loadAllYears()
    const uses = countWordUses(list, word, archive.cache.everything())
    await save(now => now.filter(item => item !== word), `删除${word}`)
    const kept = uses === 0 ? '' : `有 ${uses} 条记录写着它，都保留原样。`
    showToast({
      text: `已从“${label}”里删除“${word}”。${kept}`,
      actions: [{ label: '撤销', run: () => void archive.undo() }],
    })
  }
  const add = (): void => {
    const word = added.trim()
    if (word === '') return setProblem('先写上要添加的词。')
    if (has(word)) return setProblem(`已经有“${word}”了，没有添加。`)
    void save(now => (now.includes(word) ? now : [...now, word]), `添加${word}`)
    setAdded('')
  }
  const addedInput = useInputText<HTMLInputElement>(added)
  return (
    <>
      <ul className="settings-list" aria-label={label} ref={box}>
        {items.map((item, index) => (
          <ListItem
            // By place: a row that is renamed keeps the caret.
            key={index}
            label={label}
            number={index + 1}
            word={item}
            onRename={text => rename(item, text)}
            onMove={by => move(item, by)}
            onRemove={() => void remove(item)}
          />
        ))}
      </ul>
      <div className="settings-item">
        <input
          className="settings-input"
          aria-label={`添加${label}`}
          placeholder="添加一个词"
          ref={addedInput}
          onChange={event => setAdded(event.target.value)}
          onKeyDown={event => {
            if (!isComposing(event) && event.key === 'Enter') add()
          }}
        />
        <Button size="s" onClick={add}>
          添加
        </Button>
      </div>
      {problem !== '' && (
        <p className="settings-item settings-problem" role="alert">
          {problem}
        </p>
      )}
    </>
  )
}
