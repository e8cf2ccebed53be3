/**
 * Pinyin initials of a name, lower case: 单雄信 → sxx (read as a surname, not dan), 欧阳修 → oyx. Letters stay, marks
 * fall away. The table is large, so it is loaded when somebody is saved or searched for, never at start.
 */
export async function initialsFor(name: string): Promise<string> {
  const { pinyin } = await import('pinyin-pro')
  const syllables = pinyin(name.normalize('NFKC'), {
    pattern: 'first',
    toneType: 'none',
    surname: 'head',
    type: 'array',
    nonZh: 'consecutive',
  })
  return syllables
    .map(syllable => (/^[a-zü]$/u.test(syllable) ? syllable.replace('ü', 'v') : syllable))
    .join('')
    .replace(/[^a-zA-Z0-9]/gu, '')
    .toLowerCase()
}
