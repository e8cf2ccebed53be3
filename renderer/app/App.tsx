import { useEffect, useState } from 'react'
import { errorText } from '../../shared/errors'
import { openArchive, type Opened } from '../data/openArchive'
import { ArchiveContext, useSetting } from '../data/useArchive'
import { FirstRunPage } from '../pages/firstRun/FirstRunPage'
import { chosenArchive } from '../data/archiveChoice'
import { Frame } from './Frame'

/** Opens the archive, or says in plain words why it cannot. */
export function App() {
  const [opened, setOpened] = useState<Opened | null>(null)
  useEffect(() => {
    let isCurrent = true
    void openArchive(chosenArchive()).then(result => {
      if (isCurrent) setOpened(result)
    })
    return () => {
      isCurrent = false
    }
  }, [])
  if (opened === null) return null
  if (!opened.ok) return <Refusal code={opened.code} />
  return (
    <ArchiveContext.Provider value={opened.archive}>
      <FirstRunOrFrame />
    </ArchiveContext.Provider>
  )
}

function FirstRunOrFrame() {
  const unit = useSetting('unit')
  return unit.name === '' ? <FirstRun /> : <Frame />
}

function FirstRun() {
  useEffect(closeAtOnce, [])
  return <FirstRunPage />
}

function Refusal({ code }: { readonly code: string }) {
  useEffect(closeAtOnce, [])
  return (
    <main className="refusal" role="alert">
      <h1>档案打不开</h1>
      <p>{errorText(code, '档案数据读不出来')}</p>
    </main>
  )
}

/** Nothing is waiting to be written: the host need not wait for an answer when the window closes. */
function closeAtOnce(): () => void {
  return window.desk.on('app.closing', () => void window.desk['app.closed']())
}
