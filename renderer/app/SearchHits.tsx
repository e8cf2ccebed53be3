import { longDay } from '../../shared/domain/day'
import { kindOf } from '../../shared/kinds/index'
import { markText } from '../../shared/search/marks'
import { excerptOf } from '../../shared/search/excerpt'
import type { SearchEntry } from '../../shared/search/searchEntry'
import { MarkedText } from '../ui/MarkedText'

type SearchHitsProps = {
  readonly id: string
  readonly hits: readonly SearchEntry[]
  /** How many there are in all; beyond the shown ones a last line leads to them. */
  readonly total: number
  readonly at: number
  readonly wordings: readonly string[]
  readonly isComplete: boolean
  readonly onChoose: (hit: SearchEntry) => void
  readonly onAll: () => void
}

/** The best hits under the search box, and 看全部. */
export function SearchHits(props: SearchHitsProps) {
  const { id, hits, at, wordings } = props
  return (
    <ul id={id} className="search-hits" role="listbox" aria-label="搜索结果">
      {hits.map((hit, index) => (
        <li
          key={hit.id}
          id={`${id}-${index}`}
          role="option"
          className="search-hit"
          aria-selected={index === at}
          onPointerDown={event => {
            event.preventDefault()
            props.onChoose(hit)
          }}
        >
          <span className="search-kind">{kindOf(hit.kind).label}</span>
          <span className="search-title">
            <MarkedText parts={markText(hit.title || '（未填名称）', wordings)} />
          </span>
          <span className="search-excerpt">
            <MarkedText parts={markText(excerptOf(hit, wordings), wordings)} />
          </span>
          <span className="search-date">{hit.date === '' ? '' : longDay(hit.date)}</span>
        </li>
      ))}
      {props.total > 0 && (
        <li
          id={`${id}-${hits.length}`}
          role="option"
          className="search-hit search-all"
          aria-selected={at === hits.length}
          onPointerDown={event => {
            event.preventDefault()
            props.onAll()
          }}
        >
          看全部 {props.total} 条
        </li>
      )}
      {props.total === 0 && <li className="search-none">{props.isComplete ? '没有找到' : '正在找…'}</li>}
    </ul>
  )
}
