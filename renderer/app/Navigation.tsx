import type { MouseEvent } from 'react'
import { groups } from '../../shared/kinds/kind'
import { entriesOf, type Entry } from '../../shared/domain/entries'
import { kinds } from '../../shared/kinds/index'
import { navigate, useRoute, type Route } from './route'
import { useYearSummary } from './useYearSummary'

/** Kinds by work area with this year's counts. */
export function Navigation() {
  const { countOf } = useYearSummary()
  return (
    <nav className="nav" aria-label="主导航" data-region>
      <div className="nav-scroll">
        <NavLink to={{ page: 'home' }} text="工作台" />
        {groups.map(group => {
          const entries = entriesOf(group.id, kinds)
          if (entries.length === 0) return null
          return (
            <div key={group.id} role="group" aria-label={group.label}>
              <div className="nav-group" aria-hidden="true">
                {group.label}
              </div>
              {entries.map(entry => (
                <EntryLink
                  key={entry.label}
                  entry={entry}
                  count={entry.kinds.reduce((sum, kind) => sum + countOf(kind.id), 0)}
                />
              ))}
            </div>
          )
        })}
        <div role="group" aria-label="报送与归档">
          <div className="nav-group" aria-hidden="true">
            报送与归档
          </div>
          <NavLink to={{ page: 'report' }} text="报表" />
          <NavLink to={{ page: 'monthlyPrint' }} text="月度打印" />
          <NavLink to={{ page: 'yearSummary' }} text="年度总结" />
          <NavLink to={{ page: 'changes' }} text="修改记录" />
          <NavLink to={{ page: 'trash' }} text="回收站" />
        </div>
      </div>
      <div className="nav-foot">
        <FootLink to={{ page: 'kind', kind: 'person' }} text="人员" />
        <FootLink to={{ page: 'settings' }} text="设置" />
      </div>
    </nav>
  )
}

/** Leads to the kind of the entry that was seen last. */
function EntryLink({ entry, count }: { readonly entry: Entry; readonly count: number }) {
  const route = useRoute()
  const now = route.page === 'kind' ? entry.kinds.find(kind => kind.id === route.kind) : undefined
  const kind = now ?? entry.kinds[0]
  if (!kind) return null
  return <NavLink to={{ page: 'kind', kind: kind.id }} text={entry.label} count={count} />
}

type LinkProps = { readonly to: Route; readonly text: string; readonly count?: number }

function NavLink({ to, text, count }: LinkProps) {
  const isCurrent = useIsCurrent(to)
  return (
    <a
      href="#"
      className="nav-link"
      aria-current={isCurrent ? 'page' : undefined}
      aria-label={count === undefined ? undefined : `${text}，${count} 条`}
      onClick={event => follow(event, to)}
    >
      <span>{text}</span>
      {count !== undefined && <span className="nav-count">{count}</span>}
    </a>
  )
}

function FootLink({ to, text }: LinkProps) {
  const isCurrent = useIsCurrent(to)
  return (
    <a href="#" aria-current={isCurrent ? 'page' : undefined} onClick={event => follow(event, to)}>
      {text}
    </a>
  )
}

function useIsCurrent(to: Route): boolean {
  const route = useRoute()
  return route.page === to.page && (route.page !== 'kind' || to.page !== 'kind' || route.kind === to.kind)
}

function follow(event: MouseEvent, to: Route): void {
  event.preventDefault()
  navigate(to)
}
