const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/iu
/** Bytes of a name on Linux; Windows counts 255 units. Room is left for the `.part-…` of a file being written. */
const mostBytes = 200

/** A name that Windows, Linux and a USB stick accept: `2018年会议台账（1-6月）.xlsx`. `extension` has its dot. */
export function safeFileName(wanted: string, extension: string): string {
  const hasIt = extension !== '' && wanted.toLowerCase().endsWith(extension)
  const base = hasIt ? wanted.slice(0, -extension.length) : wanted
  const plain = base
    .normalize('NFC')
    .replace(/\p{Surrogate}/gu, '')
    // Bidi marks let `gpj.exe` read as `exe.jpg`.
    .replace(/[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(/[<>:"/\\|?*]/gu, '_')
    .trim()
  const short = cut(plain, mostBytes - extension.length).replace(/[. ]+$/u, '')
  const named = short === '' || /^_+$/u.test(short) ? '未命名' : short.replace(/^\.+/u, '_')
  const stem = named.split('.')[0] ?? ''
  return `${reserved.test(stem.trim()) ? `_${named}` : named}${extension}`
}

/** The longest beginning of at most so many bytes, never half a character. */
function cut(text: string, bytes: number): string {
  let used = 0
  let kept = ''
  for (const character of text) {
    used += Buffer.byteLength(character)
    if (used > bytes) break
    kept += character
  }
  return kept
}
