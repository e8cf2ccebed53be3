import { parse } from 'exifr/dist/lite.esm.mjs'

/** The camera's clock as it wrote it, `YYYY-MM-DDTHH:mm:ss`, no zone; null when there is none or it is no moment. */
export function readCameraTime(written: unknown): string | null {
  if (typeof written !== 'string') return null
  const parts = /^(\d{4}):(\d{2}):(\d{2})[ T](\d{2}):(\d{2}):(\d{2})/.exec(written)
  if (!parts) return null
  const [, year, month, day, hour, minute, second] = parts
  const text = `${year}-${month}-${day}T${hour}:${minute}:${second}`
  // A camera whose clock was never set writes zeros or 31 February; the calendar decides.
  const moment = new Date(`${text}Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text) ? text : null
}

/** Reads the time of the photograph out of the first bytes of a picture. */
export async function takenAt(head: Buffer, mime: string): Promise<string | null> {
  if (!['image/jpeg', 'image/tiff', 'image/heic'].includes(mime)) return null
  try {
    // `pick` throws in this version; naming the blocks reads as little.
    const tags: unknown = await parse(head, {
      reviveValues: false,
      translateValues: false,
      ifd0: ['Orientation'],
      exif: ['DateTimeOriginal', 'OffsetTimeOriginal'],
    })
    if (typeof tags !== 'object' || tags === null || !('DateTimeOriginal' in tags)) return null
    return readCameraTime(tags.DateTimeOriginal)
  } catch {
    // A header no one can read is a picture without a time, nothing worse.
    return null
  }
}
