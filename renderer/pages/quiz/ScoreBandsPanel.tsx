import type { QuizStatistics } from '../../../shared/figures/quizStatistics'
import { percentText } from '../../../shared/figures/rate'
import { Panel } from '../../ui/Panel'
import './sidePanels.css'

/** 分数段 as bars; a table for readers, each bar with its number and its percent. */
export function ScoreBandsPanel({ statistics }: { readonly statistics: QuizStatistics }) {
  const { bands, sat, retest } = statistics
  const most = Math.max(1, ...bands.map(band => band.count))
  return (
    <Panel
      label="分数段"
      className="bands"
      head={
        <>
          <h2>分数段</h2>
          <span className="side-note">实考 {sat} 人</span>
        </>
      }
    >
      {bands.length === 0 ? (
        <p className="side-empty">满分没有填，分数段算不出。</p>
      ) : (
        <table className="bands-table" aria-label="各分数段人数">
          <thead className="hidden-visually">
            <tr>
              <th scope="col">分数段</th>
              <th scope="col">条形</th>
              <th scope="col">人数</th>
              <th scope="col">占实考</th>
            </tr>
          </thead>
          <tbody>
            {bands.map((band, index) => (
              <tr key={band.label}>
                <th scope="row">{band.label}</th>
                <td className="bands-track" aria-hidden="true">
                  <div className="bands-ground">
                    <div
                      className={`bands-bar${index === 0 ? ' bands-bar-first' : ''}`}
                      style={{ width: `${(band.count / most) * 100}%` }}
                    />
                  </div>
                </td>
                <td className="bands-count">{band.count}</td>
                <td className="bands-rate">{percentText(band.rate)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {retest.sat > 0 && (
        <p className="bands-retest">
          补考 {retest.sat} 人{retest.passed === null ? '' : `，及格 ${retest.passed} 人`}，不计入以上统计
        </p>
      )}
    </Panel>
  )
}
