import { PageHead } from '../../ui/PageHead'
import { AboutPanel } from './AboutPanel'
import { ListsPanel } from './ListsPanel'
import { OwnLedgersPanel } from './OwnLedgersPanel'
import { QuotasPanel } from './QuotasPanel'
import './settingsPage.css'
import { ScreenPanel } from './ScreenPanel'
import { SynonymsPanel } from './SynonymsPanel'
import { ThemesPanel } from './ThemesPanel'
import { UnitPanel } from './UnitPanel'

/** 设置: what the office decides once. Everything is saved when a field is left. */
export function SettingsPage() {
  return (
    <>
      <PageHead title="设置" note="改了就自动保存，Ctrl+Z 可以撤销" />
      <div className="settings">
        <div className="settings-column">
          <UnitPanel />
          <OwnLedgersPanel />
          <SynonymsPanel />
          <ScreenPanel />
          <AboutPanel />
        </div>
        <div className="settings-column settings-shared">
          <ListsPanel />
          <ThemesPanel />
        </div>
        <QuotasPanel />
      </div>
    </>
  )
}
