let lastTime = 0
let counter = 0

/** A UUID (version 7 layout) that sorts in the order of making, also within one millisecond. */
export function newId(now = Date.now()): string {
  if (now > lastTime) {
    lastTime = now
    counter = 0
  } else counter += 1
  if (counter > 0xfff) {
    lastTime += 1
    counter = 0
  }
  const time = lastTime.toString(16).padStart(12, '0')
  const random = crypto.randomUUID()
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${random.slice(19)}`
}
