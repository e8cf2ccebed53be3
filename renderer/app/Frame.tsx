import { useEffect } from 'react'
import { useArchive } from '../data/useArchive'
import { ToastArea } from '../ui/ToastArea'
import './frame.css'
import { Navigation } from './Navigation'
import { Pages } from './Pages'
import { SampleBanner } from './SampleBanner'
import { StatusBar } from './StatusBar'
import { TopBar } from './TopBar'
import { watchKeys } from './keys'

export function Frame() {
  const archive = useArchive()
  useEffect(() => watchKeys(archive), [archive])
  return (
    <div className="frame">
      <TopBar />
      <Navigation />
      <main className="frame-main">
        {archive.name === 'sample' && <SampleBanner />}
        <Pages />
      </main>
      <StatusBar />
      <ToastArea />
    </div>
  )
}
