import type { SearchEntry } from '../../shared/search/searchEntry'
import type { Archive } from '../data/archive'
import { navigate } from './route'

/** Opens what was found, in its own year of work. */
export function openSearchHit(archive: Archive, entry: SearchEntry): void {
  if (entry.year !== 0 && entry.year !== archive.settings.year) {
    void archive.commit([{ op: 'setting', key: 'year', value: entry.year }], `年度改为${entry.year}年`)
  }
  navigate({ page: 'kind', kind: entry.kind, id: entry.id })
}
