import { fieldOfRef } from '../../../shared/domain/ownColumnRefs'
import { partHeaders } from '../../../shared/domain/ownColumns'
import type { OwnLedger } from '../../../shared/domain/ownLedger'

/** Where a column comes from, in words: 地点, 到会的实到, 材料. */
export function columnSource({ fields }: OwnLedger, ref: string): string {
  if (ref === 'evidence.roles') return '材料'
  const at = fields.findIndex(field => field.key === fieldOfRef(ref))
  const label = fields[at]?.label || `未起名的第 ${at + 1} 栏`
  const part = partHeaders[ref.split('.')[1] ?? '']
  return part === undefined ? label : `${label}的${part}`
}
