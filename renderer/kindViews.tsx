import { lazy, type ComponentType } from 'react'
import type { ArchiveRecord } from '../shared/domain/record'

// Read from disk when a test is first opened.
const QuizPage = lazy(() => import('./pages/quiz/QuizPage').then(page => ({ default: page.QuizPage })))

const SummaryOfRecord = lazy(() =>
  import('./pages/summary/SummaryOfRecord').then(page => ({ default: page.SummaryOfRecord })),
)

const PeopleTools = lazy(() =>
  import('./pages/people/PeopleTools').then(page => ({ default: page.PeopleTools })),
)

export type KindViewProps = { readonly record: ArchiveRecord; readonly onLeave: () => void }

/** The few kinds with an editor of their own; the only place outside `shared/kinds` that names a kind. */
export const kindViews: Readonly<Record<string, ComponentType<KindViewProps>>> = {
  quiz: QuizPage,
  summary: SummaryOfRecord,
}

/** Buttons that the list of a kind has beyond those of every list. */
export const kindTools: Readonly<Record<string, ComponentType>> = { person: PeopleTools }
