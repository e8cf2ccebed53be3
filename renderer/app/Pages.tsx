import { lazy, Suspense } from 'react'
import { LedgerPage } from '../ledger/LedgerPage'
import { useRoute } from './route'

// Each page but the list is its own file on disk, read when it is first opened.
const HomePage = lazy(() => import('../pages/home/HomePage').then(page => ({ default: page.HomePage })))
const MonthlyPrintPage = lazy(() =>
  import('../pages/print/MonthlyPrintPage').then(page => ({ default: page.MonthlyPrintPage })),
)
const SearchPage = lazy(() =>
  import('../pages/search/SearchPage').then(page => ({ default: page.SearchPage })),
)
const ReportPage = lazy(() =>
  import('../pages/report/ReportPage').then(page => ({ default: page.ReportPage })),
)
const SummaryPage = lazy(() =>
  import('../pages/summary/SummaryPage').then(page => ({ default: page.SummaryPage })),
)
const SettingsPage = lazy(() =>
  import('../pages/settings/SettingsPage').then(page => ({ default: page.SettingsPage })),
)
const TrashPage = lazy(() => import('../pages/trash/TrashPage').then(page => ({ default: page.TrashPage })))
const ChangesPage = lazy(() =>
  import('../pages/changes/ChangesPage').then(page => ({ default: page.ChangesPage })),
)

export function Pages() {
  return (
    <Suspense fallback={null}>
      <Page />
    </Suspense>
  )
}

function Page() {
  const route = useRoute()
  switch (route.page) {
    case 'home':
      return <HomePage />
    case 'kind':
      // A list keeps its own sort and place; another kind is another list.
      return <LedgerPage key={route.kind} route={route} />
    case 'monthlyPrint':
      return <MonthlyPrintPage />
    case 'report':
      return <ReportPage />
    case 'yearSummary':
      return <SummaryPage />
    case 'search':
      // Other words are another list, narrowed to nothing yet.
      return <SearchPage key={route.query} query={route.query} />
    case 'settings':
      return <SettingsPage />
    case 'trash':
      return <TrashPage />
    case 'changes':
      return <ChangesPage />
  }
}
