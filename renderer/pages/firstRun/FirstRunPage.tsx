import { useState } from 'react'
import { useArchive } from '../../data/useArchive'
import { Button } from '../../ui/Button'

/** Placeholder until the page lands: asks for the unit's name only. */
export function FirstRunPage() {
  const archive = useArchive()
  const [name, setName] = useState('')
  const start = (): void => {
    void archive.commit([{ op: 'setting', key: 'unit', value: { name, archivist: '', phone: '' } }], '开始使用')
  }
  return (
    <main>
      <label>
        单位名称 <input value={name} onChange={event => setName(event.target.value)} />
      </label>
      <Button variant="main" onClick={start}>
        开始使用
      </Button>
    </main>
  )
}
