/**
 * Looks for programs hidden in office files while their bytes pass by. Names inside a zip are never compressed, and
 * the old formats keep a directory entry, so both can be seen without unpacking anything.
 */
const marks: readonly Buffer[] = [
  Buffer.from('vbaProject', 'latin1'),
  Buffer.from('macrosheets/', 'latin1'),
  Buffer.from('_VBA_PROJECT', 'utf16le'),
]
const overlap = Math.max(...marks.map(mark => mark.length)) - 1

export function createMacroScan(): { readonly look: (chunk: Buffer) => void; readonly found: () => boolean } {
  let tail = Buffer.alloc(0)
  let isFound = false
  return {
    look: chunk => {
      if (isFound) return
      const seen = Buffer.concat([tail, chunk])
      isFound = marks.some(mark => seen.includes(mark))
      tail = Buffer.from(seen.subarray(Math.max(0, seen.length - overlap)))
    },
    found: () => isFound,
  }
}
