import { constants } from 'node:fs'
import { open, stat } from 'node:fs/promises'

/** Something that is read from front to back once. `read` answers 0 at the end. */
export type FileSource = {
  readonly size: number
  readonly read: (buffer: Uint8Array) => Promise<number>
  readonly close: () => Promise<void>
}

/** Null when it is not there, is no plain file, or may not be read. It is only ever opened for reading. */
export async function openFileSource(file: string): Promise<FileSource | null> {
  try {
    // Asked first: opening a pipe or a device would wait for ever.
    if (!(await stat(file)).isFile()) return null
    const handle = await open(file, constants.O_RDONLY)
    const { size } = await handle.stat()
    return {
      size,
      read: async buffer => (await handle.read(buffer, 0, buffer.length)).bytesRead,
      close: () => handle.close(),
    }
  } catch {
    // Gone, locked, no right, stick pulled out: for the archivist it is all "cannot be read", and said so.
    return null
  }
}

export function bytesSource(bytes: Uint8Array): FileSource {
  let position = 0
  return {
    size: bytes.length,
    read: buffer => {
      const part = bytes.subarray(position, position + buffer.length)
      buffer.set(part)
      position += part.length
      return Promise.resolve(part.length)
    },
    close: () => Promise.resolve(),
  }
}
