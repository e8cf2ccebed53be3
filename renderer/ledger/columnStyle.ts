import type { CSSProperties } from 'react'
import type { Kind } from '../../shared/kinds/kind'
import type { ColumnType } from '../../shared/sheets/sheet'

/** One grid for head and rows: day, title (the rest of the width), the kind's columns, 材料. */
export function columnStyle(kind: Kind): CSSProperties {
  const widths = [
    ...(kind.date === null ? [] : ['66px']),
    'minmax(0, 1fr)',
    ...kind.list.map(column => `${column.width}px`),
    // 逾期 12 天 and 缺整改通知 +2 are wider than 缺照片.
    ...(kind.evidence.length > 0 ? [kind.deadline ? '112px' : '78px'] : []),
  ]
  return { gridTemplateColumns: widths.join(' ') }
}

export function isRightAligned(type: ColumnType): boolean {
  return type !== 'text' && type !== 'day'
}
