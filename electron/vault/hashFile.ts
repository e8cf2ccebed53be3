import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

const chunkSize = 1024 * 1024

/** SHA-256 of a file as it lies on the disk now; null when it cannot be read. `look` sees every chunk on the way. */
export async function hashFile(file: string, look?: (chunk: Buffer) => void): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: chunkSize })) {
      // A stream without an encoding gives Buffers; its type does not say so.
      const bytes = chunk as Buffer
      hash.update(bytes)
      look?.(bytes)
    }
  } catch {
    return null
  }
  return hash.digest('hex')
}
