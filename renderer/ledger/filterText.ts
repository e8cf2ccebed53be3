import type { ListFilter } from '../app/route'

/** What a list shows, in words for a sheet's head; '' when it shows everything. */
export function filterText(filter: ListFilter): string {
  return [
    filter.month === undefined ? '' : `${filter.month}月`,
    filter.category ?? '',
    filter.text === undefined || filter.text.trim() === '' ? '' : `含“${filter.text.trim()}”`,
    filter.isIncomplete === true ? '待补' : '',
    filter.only?.label ?? '',
  ]
    .filter(part => part !== '')
    .join('，')
}
