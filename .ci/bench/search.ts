import { searchIndexOf } from '../../renderer/app/searchIndex'
import { Archive } from '../../renderer/data/archive'
import { ArchiveDb } from '../../renderer/data/archiveDb'
import { noJournal } from '../../renderer/data/journal'
import type { FieldContext } from '../../shared/fields/field'
import { foldSearch } from '../../shared/search/foldSearch'
import { search } from '../../shared/search/scan'
import type { SearchEntry } from '../../shared/search/searchEntry'
import { defaultSynonyms } from '../../shared/search/synonyms'
import { wantedOf } from '../../shared/search/wanted'
import { recordAt } from './recordAt'

const context: FieldContext = {
  year: 2018,
  today: '2018-12-21',
  people: { all: [], byId: () => undefined, byName: () => [], inOfficeOn: () => [] },
  list: () => [],
}

/** Words that stand in every record, in some, in none, and one with other wordings. */
const queries = ['动员大会', '病媒生物防制', '除四害', '第 9876 次', '没有这样的话']

type Searching = {
  readonly ours: readonly number[]
  readonly floor: readonly number[]
  /** The longest time in which the page answered nothing, while records were folded and words typed. */
  readonly longest: number
}

/** Typed sign by sign, as the search box does it; against looking for the same signs in the folded texts. */
export async function searching(total: number, rounds: number): Promise<Searching> {
  const db = new ArchiveDb('bench-search')
  await db.open()
  await db.records.bulkPut(Array.from({ length: total }, (_, index) => recordAt(index)))
  const archive = new Archive('main', db, noJournal)
  await archive.start()
  const heart = startHeart()
  const entries = await indexed(archive, total)
  const ours: number[] = []
  const floor: number[] = []
  for (let round = 0; round < rounds; round += 1)
    for (const query of queries)
      for (let signs = 1; signs <= query.length; signs += 1) {
        const typed = query.slice(0, signs)
        await nextTask()
        const started = performance.now()
        search(entries, wantedOf(typed, defaultSynonyms))
        ours.push(performance.now() - started)
        await nextTask()
        const plain = performance.now()
        const folded = foldSearch(typed)
        entries.filter(entry => entry.folded.includes(folded))
        floor.push(performance.now() - plain)
      }
  return { ours, floor, longest: heart() }
}

function indexed(archive: Archive, total: number): Promise<readonly SearchEntry[]> {
  const index = searchIndexOf(archive)
  return new Promise(resolve => {
    const look = (): void => {
      const { entries, isComplete } = index.snapshot()
      if (isComplete && entries.length === total) resolve(entries)
    }
    index.subscribe(look)
    index.want(context)
  })
}

function nextTask(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve))
}

/** Beats as often as the page lets it; answers the longest pause when it is stopped. */
function startHeart(): () => number {
  const { port1, port2 } = new MessageChannel()
  let last = performance.now()
  let longest = 0
  let isBeating = true
  port1.onmessage = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (isBeating) port2.postMessage(null)
  }
  port2.postMessage(null)
  return () => {
    isBeating = false
    return longest
  }
}
