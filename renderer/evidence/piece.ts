import type { StoredFile } from '../../shared/bridge'
import { attachmentType } from '../../shared/domain/attachmentTypes'
import type { EvidencePiece } from '../../shared/fields/evidence'

export function pieceOfFile(id: string, role: string, file: StoredFile): EvidencePiece {
  const { hash, mime, size, takenAt } = file
  return { id, role, name: file.name, caption: '', file: { hash, mime, size, takenAt } }
}

/** 纸质件: lies in the cabinet and counts as present. */
export function paperPiece(id: string, role: string): EvidencePiece {
  return { id, role, name: role, caption: '', file: null }
}

/** 312 KB, 4.1 MB */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`
  const kilobytes = bytes / 1024
  return kilobytes < 1000 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`
}

/** What stands on the tile behind the role, and what a reader hears: 签到表.jpg，签到 */
export function tileNote(piece: EvidencePiece): string {
  if (piece.caption !== '') return piece.caption
  return piece.file === null ? '纸质件' : sizeText(piece.file.size)
}

export function pieceName(piece: EvidencePiece): string {
  return `${piece.name || piece.role}，${piece.file === null && piece.name === piece.role ? '纸质件' : piece.role}`
}

export function fileAddress(hash: string): string {
  return `/file/${hash}`
}

export function canBeShown(piece: EvidencePiece): 'image' | 'pdf' | null {
  return piece.file === null ? null : attachmentType(piece.file.mime).shownAs
}
