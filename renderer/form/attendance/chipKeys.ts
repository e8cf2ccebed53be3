import type { AttendanceSection } from '../../../shared/domain/attendanceSections'

/** Where an arrow, Home or End leads from a chip; undefined for other keys and at the edge. Indexes are those of the rows. */
export function nextChip(
  key: string,
  index: number,
  sections: readonly AttendanceSection[],
): number | undefined {
  const order = sections.flatMap(section => section.rows.map(row => row.index))
  const at = order.indexOf(index)
  if (key === 'ArrowRight') return order[at + 1]
  if (key === 'ArrowLeft') return order[at - 1]
  if (key === 'Home') return order[0]
  if (key === 'End') return order.at(-1)
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined
  const from = sections.findIndex(section => section.rows.some(row => row.index === index))
  const place = sections[from]?.rows.findIndex(row => row.index === index) ?? 0
  const rows = sections[from + (key === 'ArrowDown' ? 1 : -1)]?.rows
  return rows?.[Math.min(place, rows.length - 1)]?.index
}

/** A letter after a pause begins a new search. */
const pause = 1_000

/** Letters typed one after another find the person whose 拼音首字母 begin with them. */
export class TypeAhead {
  private text = ''
  private stamp = -Infinity

  /** `stamp` is the event's own time in ms, so that nothing waits. */
  find(
    letter: string,
    stamp: number,
    order: readonly number[],
    initialsOf: (index: number) => string,
  ): { readonly text: string; readonly index: number | undefined } {
    this.text = stamp - this.stamp > pause ? letter.toLowerCase() : this.text + letter.toLowerCase()
    this.stamp = stamp
    const { text } = this
    return { text, index: order.find(index => initialsOf(index).startsWith(text)) }
  }
}
