import { foldSearch } from './foldSearch'

/** A group of words that mean the same work; searching one finds all. */
export type Synonyms = readonly (readonly string[])[]

/** What an office starts with; edited in 设置. */
export const defaultSynonyms: readonly (readonly string[])[] = [
  ['除四害', '防“四害”', '灭四害', '病媒生物防制', '病媒生物防治', '病媒防制', '病媒防治', '消杀'],
  ['控烟', '禁烟', '无烟'],
  ['大扫除', '卫生清扫', '清扫保洁'],
  ['健康教育', '健教'],
  ['领导小组', '工作专班'],
  ['文明劝导', '交通劝导', '志愿劝导'],
  ['测试', '考试', '测验'],
]

/** One line a group: 除四害、病媒防制、消杀. A group of one word says nothing and is left out. */
export function readSynonyms(text: string): string[][] {
  return text
    .split(/\r?\n/u)
    .map(line => [
      ...new Set(
        line
          .split(/[、，,；;=＝\t]+/u)
          .map(word => word.trim())
          .filter(word => foldSearch(word) !== ''),
      ),
    ])
    .filter(group => group.length > 1)
}

export function synonymsText(groups: Synonyms): string {
  return groups.map(group => group.join('、')).join('\n')
}

/** The other ways to say a folded text: the longest word of a group that stands in it, exchanged for the others. */
export function otherWordings(folded: string, groups: Synonyms): readonly string[] {
  const found = new Set<string>()
  for (const group of groups) {
    const words = group.map(foldSearch).filter(word => Array.from(word).length > 1)
    const said = words.filter(word => folded.includes(word)).sort((a, b) => b.length - a.length)[0]
    if (said === undefined) continue
    for (const word of words) if (word !== said) found.add(folded.replace(said, word))
  }
  found.delete(folded)
  return [...found]
}
