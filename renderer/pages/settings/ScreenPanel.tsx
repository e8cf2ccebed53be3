import { useState } from 'react'
import { isHighContrast, setHighContrast } from '../../data/theme'
import { Panel } from '../../ui/Panel'

/** Kept on this PC, not in the archive: another screen may want another look. */
export function ScreenPanel() {
  const [isOn, setOn] = useState(isHighContrast)
  return (
    <Panel label="显示" head={<h2>显示</h2>}>
      <div className="settings-body">
        <label className="settings-check">
          <input
            type="checkbox"
            checked={isOn}
            onChange={event => {
              setHighContrast(event.target.checked)
              setOn(event.target.checked)
            }}
          />
          大字高对比
        </label>
      </div>
    </Panel>
  )
}
