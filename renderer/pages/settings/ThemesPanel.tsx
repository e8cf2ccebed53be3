import { useState, type KeyboardEvent } from 'react'
import { themesOf, type Theme } from '../../../shared/domain/themes'
import { editSettings } from '../../data/editSettings'
import { useArchive, useSettings } from '../../data/useArchive'
import { Button } from '../../ui/Button'
import { isComposing } from '../../ui/isComposing'
import { Panel } from '../../ui/Panel'
import { useInputText } from '../../ui/useInputText'
import { SettledInput } from './SettledInput'

const empty: Theme = { occasion: '', theme: '' }

/** 宣传主题 of the year of work, from the county's notice; offered where an activity or a banner is named. */
export function ThemesPanel() {
  const archive = useArchive()
  const { year, themes } = useSettings()
  const [added, setAdded] = useState(empty)
  const [problem, setProblem] = useState('')
  const shown = themesOf(year, themes)
  const save = (edit: (now: readonly Theme[]) => readonly Theme[], why: string): void => {
    setProblem('')
    void editSettings(
      archive,
      now => {
        const value = { ...now.themes, [year]: [...edit(themesOf(year, now.themes))] }
        return [{ op: 'setting', key: 'themes', value }]
      },
      `${year}年主题：${why}`,
    )
  }
  const change = (at: number, part: keyof Theme, written: string): boolean => {
    const text = written.trim()
    const next = { ...(shown[at] ?? empty), [part]: text }
    if (next.theme === '') {
      setProblem('主题不能空着；不要了就按“删除”。')
      return false
    }
    save(now => now.map((one, index) => (index === at ? next : one)), next.theme)
    return true
  }
  const add = (): void => {
    const next = { occasion: added.occasion.trim(), theme: added.theme.trim() }
    if (next.theme === '') return setProblem('先写上主题。')
    if (shown.some(one => one.theme === next.theme && one.occasion === next.occasion))
      return setProblem(`已经有“${next.theme}”了，没有添加。`)
    save(now => [...now, next], `添加${next.theme}`)
    setAdded(empty)
  }
  const occasionInput = useInputText<HTMLInputElement>(added.occasion)
  const themeInput = useInputText<HTMLInputElement>(added.theme)
  const addOnEnter = (event: KeyboardEvent): void => {
    if (!isComposing(event) && event.key === 'Enter') add()
  }
  return (
    <Panel
      label="宣传主题"
      head={
        <>
          <h2>宣传主题</h2>
          <span className="settings-hint">{year}年</span>
        </>
      }
      foot="登记这一年的活动、宣传时可以直接选。"
    >
      <ul className="settings-list" aria-label="宣传主题">
        {shown.map((one, at) => (
          <li key={at} className="settings-item settings-theme">
            <SettledInput
              label={`场合 ${at + 1}`}
              value={one.occasion}
              onSettle={text => change(at, 'occasion', text)}
            />
            <SettledInput
              label={`主题 ${at + 1}`}
              value={one.theme}
              onSettle={text => change(at, 'theme', text)}
            />
            <Button
              size="s"
              variant="quiet"
              label={`删除主题${one.theme}`}
              onClick={() => save(now => now.filter((_, index) => index !== at), `删除${one.theme}`)}
            >
              删除
            </Button>
          </li>
        ))}
      </ul>
      <div className="settings-item settings-theme">
        <input
          className="settings-input"
          aria-label="添加场合"
          placeholder="场合"
          ref={occasionInput}
          onChange={event => setAdded({ ...added, occasion: event.target.value })}
          onKeyDown={addOnEnter}
        />
        <input
          className="settings-input"
          aria-label="添加主题"
          placeholder="主题"
          ref={themeInput}
          onChange={event => setAdded({ ...added, theme: event.target.value })}
          onKeyDown={addOnEnter}
        />
        <Button size="s" label="添加宣传主题" onClick={add}>
          添加
        </Button>
      </div>
      {problem !== '' && (
        <p className="settings-item settings-problem" role="alert">
          {problem}
        </p>
      )}
    </Panel>
  )
}
