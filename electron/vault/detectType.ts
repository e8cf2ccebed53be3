import {
  attachmentTypes,
  endingOf,
  unknownType,
  type AttachmentType,
} from '../../shared/domain/attachmentTypes'

function byMime(mime: string): AttachmentType {
  return attachmentTypes.find(type => type.mime === mime) ?? unknownType
}

function starts(head: Buffer, bytes: readonly number[], at = 0): boolean {
  return bytes.every((byte, index) => head[at + index] === byte)
}

const signatures: readonly (readonly [mime: string, bytes: readonly number[]])[] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['image/tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['image/tiff', [0x4d, 0x4d, 0x00, 0x2a]],
]

const heicBrands: ReadonlySet<string> = new Set(['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'])

/** Office files tell their container by their first bytes, and only by their ending what they are. */
function inContainer(ending: string, endings: readonly string[]): AttachmentType {
  return endings.includes(ending)
    ? (attachmentTypes.find(type => type.endings.includes(ending)) ?? unknownType)
    : unknownType
}

function isPlainText(head: Buffer): boolean {
  return !head.subarray(0, 4096).includes(0)
}

/** A bitmap's header names its own header's length; two letters alone would make 「BM…」 texts pictures. */
function isBitmap(head: Buffer): boolean {
  return (
    starts(head, [0x42, 0x4d]) &&
    head.length > 18 &&
    [12, 40, 52, 56, 108, 124].includes(head.readUInt32LE(14))
  )
}

/**
 * What a file is, by its first bytes and, inside a container, by its ending. What the sender called it is not asked:
 * the answer decides how it is shown and whether it may be opened at all. A macro file has no type, so it is neither.
 */
export function detectType(head: Buffer, name: string): AttachmentType {
  const ending = endingOf(name)
  const signature = signatures.find(([, bytes]) => starts(head, bytes))
  if (signature) return byMime(signature[0])
  if (isBitmap(head)) return byMime('image/bmp')
  if (head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP')
    return byMime('image/webp')
  if (head.toString('latin1', 4, 8) === 'ftyp') {
    const brand = head.toString('latin1', 8, 12)
    if (brand === 'avif') return byMime('image/avif')
    return heicBrands.has(brand) ? byMime('image/heic') : unknownType
  }
  if (head.toString('latin1', 0, 1024).includes('%PDF-')) return byMime('application/pdf')
  if (starts(head, [0x50, 0x4b, 0x03, 0x04])) return inContainer(ending, ['docx', 'xlsx', 'pptx', 'ofd'])
  if (starts(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
    return inContainer(ending, ['doc', 'xls', 'ppt', 'wps', 'et', 'dps'])
  return isPlainText(head) ? inContainer(ending, ['txt', 'csv']) : unknownType
}
