/** 时间 → 时　　间, 主持人 → 主 持 人: labels one under the other fill the room of four characters. */
export function spreadLabel(label: string): string {
  const marks = Array.from(label)
  if (marks.length === 2) return marks.join('\u3000\u3000')
  return marks.length === 3 ? marks.join(' ') : label
}
