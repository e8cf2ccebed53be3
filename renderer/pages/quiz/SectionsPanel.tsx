import type { ReactNode } from 'react'
import type { QuizStatistics, SectionStatistics } from '../../../shared/figures/quizStatistics'
import { percentText } from '../../../shared/figures/rate'
import { Panel } from '../../ui/Panel'
import './sidePanels.css'

/** 各股室平均分, best first; with 知晓率 where the paper has one. */
export function SectionsPanel(props: { readonly statistics: QuizStatistics; readonly foot: ReactNode }) {
  const { bySection, awareness } = props.statistics
  const sections = [...bySection].sort(byAverage)
  return (
    <Panel label="各股室平均分" className="sections" head={<h2>各股室平均分</h2>} foot={props.foot}>
      {/* Focusable, so that the arrow keys can scroll it. */}
      <div className="sections-scroll" tabIndex={0} role="group" aria-label="各股室">
        <table className="sections-table" aria-label="各股室平均分">
          <thead>
            <tr>
              <th scope="col">股室</th>
              <th scope="col">实考</th>
              <th scope="col">平均分</th>
              {awareness !== null && <th scope="col">知晓率</th>}
            </tr>
          </thead>
          <tbody>
            {sections.map(section => (
              <tr key={section.section}>
                <th scope="row">{section.section || '未填股室'}</th>
                <td>{section.sat}</td>
                <td>{section.average === null ? '—' : section.average.toFixed(2)}</td>
                {awareness !== null && <td>{percentText(section.awareness)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}

function byAverage(a: SectionStatistics, b: SectionStatistics): number {
  return (b.average ?? -1) - (a.average ?? -1)
}
