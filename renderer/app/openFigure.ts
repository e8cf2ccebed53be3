import type { ArchiveRecord } from '../../shared/domain/record'
import type { Figure } from '../../shared/figures/figure'
import type { Archive } from '../data/archive'
import { navigate } from './route'

/** Opens the records that make a number of one kind. */
export function openFigure(kind: string, figure: Figure): void {
  navigate({ page: 'kind', kind, filter: { only: { ids: figure.recordIds, label: figure.label } } })
}

/** Opens a record in its list; one of another year changes the year of work, which is where its list is. */
export async function openRecord(archive: Archive, { kind, id, year }: ArchiveRecord): Promise<void> {
  if (year !== 0 && year !== archive.settings.year)
    await archive.commit([{ op: 'setting', key: 'year', value: year }], `年度改为${year}年`)
  navigate({ page: 'kind', kind, id })
}
