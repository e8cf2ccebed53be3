import { foldText } from './fold'
import { foldQuery } from './matchPeople'

/** Options of an editable list that answer to what was typed, those that begin with it first; `initialsOf` gives 拼音首字母 where known. */
export function matchOptions(
  query: string,
  options: readonly string[],
  initialsOf: (option: string) => string = () => '',
): readonly string[] {
  const wanted = foldQuery(query)
  if (wanted === '') return options
  const ranked = options.map(option => {
    const word = foldText(option)
    const initials = initialsOf(option)
    if (word === wanted) return { option, rank: 0 }
    if (word.startsWith(wanted)) return { option, rank: 1 }
    if (initials !== '' && initials.startsWith(wanted)) return { option, rank: 2 }
    return { option, rank: word.includes(wanted) ? 3 : 9 }
  })
  return ranked
    .filter(one => one.rank < 9)
    .sort((one, other) => one.rank - other.rank)
    .map(one => one.option)
}
