import { useState } from 'react'
import { editableLists } from '../../../shared/domain/editableLists'
import { listOf, useSettings } from '../../data/useArchive'
import { Panel } from '../../ui/Panel'
import { ListItems } from './ListItems'

/** 股室 and the other editable lists, in the office's own order. */
export function ListsPanel() {
  const settings = useSettings()
  const lists = editableLists()
  const [key, setKey] = useState('section')
  const chosen = lists.find(list => list.key === key)
  return (
    <Panel
      label="选项"
      head={
        <>
          <h2>选项</h2>
          <select
            className="settings-input"
            aria-label="选项表"
            value={key}
            onChange={event => setKey(event.target.value)}
          >
            {lists.map(list => (
              <option key={list.key} value={list.key}>
                {list.label}
              </option>
            ))}
          </select>
        </>
      }
      foot="Alt+↑、Alt+↓ 调顺序。以前的记录保留当时写的字。"
    >
      <ListItems key={key} list={key} label={chosen?.label ?? key} items={listOf(settings, key)} />
    </Panel>
  )
}
