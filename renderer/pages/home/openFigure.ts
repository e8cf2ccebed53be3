import type { Figure } from '../../../shared/figures/figure'
import { navigate } from '../../app/route'

/** Opens the records that make a number of one kind. */
export function openFigure(kind: string, figure: Figure): void {
  navigate({ page: 'kind', kind, filter: { only: { ids: figure.recordIds, label: figure.label } } })
}
