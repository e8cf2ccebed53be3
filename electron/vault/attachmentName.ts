import path from 'node:path'
import { endingOf, type AttachmentType } from '../../shared/domain/attachmentTypes'
import { safeFileName } from '../files/safeFileName'

/** Control characters, and the marks that turn the reading direction: with them `gpj.exe` reads as `exe.jpg`. */
const invisible = /[\p{Cc}\p{Surrogate}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu
const longest = 200

/** The name as it is shown and kept with the record: the last part of a path, without characters nobody sees. */
export function shownName(name: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? ''
  const seen = last.replace(invisible, '').trim()
  if (seen === '' || /^\.+$/u.test(seen)) return '未命名'
  const characters = Array.from(seen)
  if (characters.length <= longest) return seen
  const ending = path.extname(seen).slice(0, 12)
  return characters.slice(0, longest - ending.length).join('') + ending
}

/**
 * The name of a copy that leaves the archive. Its ending is one of the file's true type: a picture called `照片.exe`
 * is written as `照片.exe.jpg`, because the ending decides which program the system starts.
 */
export function copyName(name: string, type: AttachmentType): string {
  const shown = shownName(name)
  const written = endingOf(shown)
  const isRight = type.endings.length === 0 || type.endings.includes(written)
  const ending = isRight ? written : (type.endings[0] ?? '')
  return safeFileName(shown, ending === '' ? '' : `.${ending}`)
}
