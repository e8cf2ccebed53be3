/** Does a paste here mean text? In a text box whose clipboard also holds words, they are what is wanted. */
function meansText(target: EventTarget | null, clipboard: DataTransfer): boolean {
  if (!(target instanceof HTMLElement) || !clipboard.types.includes('text/plain')) return false
  return (
    target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
  )
}

/** The files of a paste that is meant for the record; none when the text box keeps it. */
export function pastedFiles(target: EventTarget | null, clipboard: DataTransfer): readonly File[] {
  if (meansText(target, clipboard)) return []
  return Array.from(clipboard.files, nameScreenshot)
}

/** The clipboard calls every picture image.png; the time tells two screenshots apart. */
function nameScreenshot(file: File): File {
  if (!/^image\.(?:png|jpe?g|bmp|webp)$/u.test(file.name)) return file
  const now = new Date()
  const clock = [now.getHours(), now.getMinutes(), now.getSeconds()].map(part =>
    String(part).padStart(2, '0'),
  )
  const ending = file.name.slice(file.name.lastIndexOf('.'))
  return new File([file], `粘贴的图片 ${clock.join('')}${ending}`, { type: file.type })
}
