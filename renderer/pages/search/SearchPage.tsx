import { useMemo, useState } from 'react'
import { excerptOf } from '../../../shared/search/excerpt'
import { narrow, type Narrowing } from '../../../shared/search/narrow'
import { openSearchHit } from '../../app/openSearchHit'
import { useSearch } from '../../app/useSearch'
import { useArchive } from '../../data/useArchive'
import { PageHead } from '../../ui/PageHead'
import { Panel } from '../../ui/Panel'
import { HitFilter } from './HitFilter'
import { HitList } from './HitList'
import { SearchActions } from './SearchActions'
import './searchPage.css'

/** 搜索: all that was found, narrowed by 种类 and 月份, to look at, to export and to print. */
export function SearchPage({ query }: { readonly query: string }) {
  const archive = useArchive()
  const { hits, wordings, isComplete } = useSearch(query, true)
  const [narrowing, setNarrowing] = useState<Narrowing>({ kind: null, month: null })
  const shown = useMemo(() => narrow(hits, narrowing), [hits, narrowing])
  return (
    <>
      <PageHead
        title={`搜索“${query}”`}
        note={isComplete ? `${hits.length} 条` : '正在找…'}
        actions={
          <SearchActions
            query={query}
            hits={shown}
            narrowing={narrowing}
            wordings={wordings}
            isComplete={isComplete}
          />
        }
      />
      <Panel
        label="搜索到的记录"
        className="found"
        head={<HitFilter hits={hits} narrowing={narrowing} onChange={setNarrowing} />}
        foot={<span>显示 {shown.length} 条</span>}
      >
        {shown.length === 0 && isComplete ? (
          <p className="found-none">没有找到。换一个说法，或在设置里添加同义词。</p>
        ) : (
          <HitList
            hits={shown}
            wordings={wordings}
            excerptOf={hit => excerptOf(hit, wordings)}
            onOpen={hit => openSearchHit(archive, hit)}
          />
        )}
      </Panel>
    </>
  )
}
