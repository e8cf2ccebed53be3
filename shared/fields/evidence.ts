import type { Field, FieldOptions, FieldType } from './field'

/**
 * One piece of evidence. With a file it is kept by the host under its SHA-256; without one it is paper that lies
 * in the cabinet (纸质), which counts as present and is what old ledgers mean by 附件：签到、记录.
 */
export type EvidencePiece = {
  readonly id: string
  /** 通知, 签到, 记录, 照片, 试卷 … a word of the list `evidenceRole`. */
  readonly role: string
  readonly name: string
  readonly caption: string
  readonly file: {
    readonly hash: string
    readonly mime: string
    readonly size: number
    readonly takenAt: string | null
  } | null
}

export type EvidencePart = 'roles' | 'names'

/** Every kind has one, put there by `defineKind`. */
export function evidence<const O extends FieldOptions>(
  options: O,
): O & Field<readonly EvidencePiece[], EvidencePart> & { readonly type: 'evidence' } {
  return { ...options, type: 'evidence' }
}

function isPiece(json: unknown): json is EvidencePiece {
  if (typeof json !== 'object' || json === null) return false
  const piece: Partial<Record<keyof EvidencePiece, unknown>> = json
  if (![piece.id, piece.role, piece.name, piece.caption].every(part => typeof part === 'string')) return false
  if (piece.file === null) return true
  if (typeof piece.file !== 'object') return false
  const file: { hash?: unknown; mime?: unknown; size?: unknown; takenAt?: unknown } = piece.file
  return (
    typeof file.hash === 'string' &&
    /^[0-9a-f]{64}$/u.test(file.hash) &&
    typeof file.mime === 'string' &&
    typeof file.size === 'number' &&
    (file.takenAt === null || typeof file.takenAt === 'string')
  )
}

/** 签到、记录、照片2张 → roles with counts, in the order written. */
export function rolesText(pieces: readonly EvidencePiece[]): string {
  const counts = new Map<string, number>()
  for (const piece of pieces) counts.set(piece.role, (counts.get(piece.role) ?? 0) + 1)
  return [...counts].map(([role, many]) => (many > 1 ? `${role}${many}` : role)).join('、')
}

export const evidenceType: FieldType<readonly EvidencePiece[]> = {
  id: 'evidence',
  column: 'text',
  isEmpty: value => value.length === 0,
  isValid: json => Array.isArray(json) && json.every(isPiece),
  check: () => [],
  read: () => ({ ok: false, reason: '材料要逐件添加' }),
  toText: value =>
    value
      .map(piece => (piece.name && piece.name !== piece.role ? `${piece.role}“${piece.name}”` : piece.role))
      .join('、'),
  toCell: value => rolesText(value),
  sortKey: value => value.length,
  searchText: value => value.map(piece => `${piece.role} ${piece.name} ${piece.caption}`).join(' '),
  parts: {
    roles: { label: '材料', column: 'text', cell: value => rolesText(value) },
    names: { label: '材料名称', column: 'text', cell: value => value.map(piece => piece.name).join('、') },
  },
}
