import { foldText } from '../domain/fold'

/** Marks that one clerk writes and the next leaves out: 防“四害” is 防四害, 《…通知》 is …通知. */
const marks = /["'“”‘’「」『』《》〈〉`]/gu

/** What search compares: width, case, blanks and quotes do not matter. */
export function foldSearch(text: string): string {
  return foldText(text.replace(marks, ' '))
}
