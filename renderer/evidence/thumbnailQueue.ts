/** Two decoders at a time: more would make the page stutter and hold many megabytes of pixels at once. */
const places = 2
let busy = 0
const waiting: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= places) await new Promise<void>(resolve => waiting.push(resolve))
  else busy += 1
  try {
    return await work()
  } finally {
    // The place is handed on; it only becomes free when nobody waits.
    const next = waiting.shift()
    if (next) next()
    else busy -= 1
  }
}

/** A small picture of a kept image, turned as the camera was held; null when the file is gone or no picture. */
export function loadThumbnail(
  address: string,
  width: number,
  isWanted: () => boolean,
): Promise<ImageBitmap | null> {
  return inTurn(async () => {
    if (!isWanted()) return null
    const answer = await fetch(address)
    if (!answer.ok) return null
    try {
      return await createImageBitmap(await answer.blob(), { resizeWidth: width, resizeQuality: 'medium' })
    } catch {
      // Starts like a picture and is none, or is cut off: the tile then shows the plain sign.
      return null
    }
  })
}
