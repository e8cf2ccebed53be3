import { strFromU8, unzipSync } from 'fflate'
import type { Refusal } from '../../shared/bridge'
import { docxText } from './docxText'

/** A year's text is some pages; more is no draft, and unpacking it would hold the program up. */
const mostBytes = 20_000_000
const mostUnpacked = 30_000_000

const part = 'word/document.xml'

/** The words of a .docx or .txt, whatever it is called; never a guess at what cannot be read. */
export function draftText(
  bytes: Uint8Array,
  name: string,
): { readonly ok: true; readonly text: string } | Refusal {
  if (bytes.length > mostBytes) return { ok: false, code: 'draftTooLarge', detail: name }
  // Old Word and WPS files, and packages with a password, are all in this one envelope.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { ok: false, code: 'draftOldFormat', detail: name }
  const text = startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) ? wordsOfPackage(bytes) : wordsOfFile(bytes)
  if (text === null) return { ok: false, code: 'draftUnreadable', detail: name }
  return text.trim() === '' ? { ok: false, code: 'draftEmpty', detail: name } : { ok: true, text }
}

function wordsOfPackage(bytes: Uint8Array): string | null {
  try {
    const files = unzipSync(bytes, {
      filter: file => file.name === part && file.originalSize <= mostUnpacked,
    })
    const xml = files[part]
    return xml ? docxText(strFromU8(xml)) : null
  } catch {
    // A damaged package or broken XML: the answer says that it cannot be read.
    return null
  }
}

/** UTF-8 and UTF-16 by their marks; else UTF-8 where it is one, else what Chinese Windows writes. */
function wordsOfFile(bytes: Uint8Array): string | null {
  const marked = startsWith(bytes, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(bytes, [0xfe, 0xff])
      ? 'utf-16be'
      : null
  for (const encoding of marked ? [marked] : ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      return text.includes('\0') ? null : text.replace(/\r\n?/gu, '\n')
    } catch {
      // Not this encoding: the next is tried.
    }
  }
  return null
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, at) => bytes[at] === byte)
}
