import { foldText } from '../../domain/fold'
import type { ArchiveRecord } from '../../domain/record'
import type { Kind } from '../../kinds/kind'
import { otherWordings } from '../../search/synonyms'
import { eventsByKind, type DraftArchive } from './draftArchive'

export type ClaimedEvents = {
  /** 活动（大扫除、社区） */
  readonly name: string
  readonly records: readonly ArchiveRecord[]
}

/** Words by which a text says where without naming a place. */
const placeWords = ['社区', '网格', '街道', '机关', '院落', '学校', '村', '路段', '小区', '办公区']

/**
 * Which of the year's events the words speak of: the kind they name by its label, its figures or one of its
 * categories, then only what has the category and stands at the place that is said. Null where no kind or more than
 * one is named.
 */
export function claimedEvents(words: string, archive: DraftArchive): ClaimedEvents | null {
  const folded = foldText(words)
  const wordings = [folded, ...otherWordings(folded, archive.synonyms)]
  const rated = eventsByKind(archive)
    .map(([kind, events]) => ({ kind, events, said: saidOf(namesOf(kind, events), wordings) }))
    .filter(({ said }) => said !== '')
    .sort((a, b) => b.said.length - a.said.length)
  const [best, second] = rated
  if (!best || best.said.length === second?.said.length) return null
  const ofCategory = withSaidCategory(best.kind, best.events, wordings)
  const { word, records } = atSaidPlace(best.kind, ofCategory, wordings)
  return { name: [best.kind.label, best.said, word].filter(isNewWord).join('、'), records }
}

function isNewWord(word: string, index: number, all: readonly string[]): boolean {
  return word !== '' && all.indexOf(word) === index
}

/** Everything that a text may call the kind by. */
function namesOf(kind: Kind, events: readonly ArchiveRecord[]): readonly string[] {
  return [kind.label, ...kind.figures.map(figure => figure.label), ...categoriesOf(kind, events)]
}

function categoriesOf(kind: Kind, events: readonly ArchiveRecord[]): readonly string[] {
  return [...new Set(events.flatMap(event => valuesAt(event, kind.category)))]
}

function valuesAt(event: ArchiveRecord, key: string | null): readonly string[] {
  const value = key === null ? undefined : event.data[key]
  return typeof value === 'string' && value !== '' ? [value] : []
}

/** The longest run of a name that the wordings say: all of a short name, three signs and more of a longer one. */
function saidOf(names: readonly string[], wordings: readonly string[]): string {
  return names
    .map(name => longestSaid(foldText(name), wordings))
    .reduce((longest, said) => (said.length > longest.length ? said : longest), '')
}

function longestSaid(name: string, wordings: readonly string[]): string {
  for (let length = name.length; length >= Math.min(3, name.length) && length > 1; length -= 1)
    for (let start = 0; start + length <= name.length; start += 1) {
      const part = name.slice(start, start + length)
      if (wordings.some(wording => wording.includes(part))) return part
    }
  return ''
}

function withSaidCategory(
  kind: Kind,
  events: readonly ArchiveRecord[],
  wordings: readonly string[],
): readonly ArchiveRecord[] {
  const said = new Set(
    categoriesOf(kind, events).filter(category => longestSaid(foldText(category), wordings) !== ''),
  )
  return said.size === 0
    ? events
    : events.filter(event => valuesAt(event, kind.category).some(value => said.has(value)))
}

function atSaidPlace(kind: Kind, events: readonly ArchiveRecord[], wordings: readonly string[]) {
  const keys = Object.entries(kind.fields).flatMap(([key, field]) => (field.type === 'place' ? [key] : []))
  const placeOf = (event: ArchiveRecord) => keys.flatMap(key => valuesAt(event, key)).map(foldText)
  const places = [...new Set(events.flatMap(placeOf))]
  const named = places.map(place => longestSaid(place, wordings)).sort((a, b) => b.length - a.length)[0] ?? ''
  const general = placeWords.find(
    word => wordings.some(wording => wording.includes(word)) && places.some(place => place.includes(word)),
  )
  const word = named.length > 2 ? named : (general ?? '')
  return {
    word,
    records:
      word === '' ? events : events.filter(event => placeOf(event).some(place => place.includes(word))),
  }
}
