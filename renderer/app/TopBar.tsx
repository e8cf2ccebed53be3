import { useArchive, useSetting, useYear } from '../data/useArchive'
import { Icon } from '../ui/icons'
import { Menu } from '../ui/Menu'
import { QuickEntry } from './QuickEntry'
import { SearchBox } from './SearchBox'

export function TopBar() {
  const unit = useSetting('unit')
  return (
    <header className="topbar" role="banner" data-region tabIndex={-1}>
      <span className="topbar-product">巩卫档案</span>
      <span className="topbar-unit" title={unit.name}>
        {unit.name}
      </span>
      <YearButton />
      <SearchBox />
      <span className="topbar-space" />
      <QuickEntry />
    </header>
  )
}

/** The year of work: everything shown belongs to it. */
function YearButton() {
  const archive = useArchive()
  const year = useYear()
  const thisYear = new Date().getFullYear()
  const years: number[] = []
  for (let each = Math.max(thisYear, year) + 1; each >= Math.min(year - 3, thisYear - 3); each -= 1)
    years.push(each)
  return (
    <Menu
      label="年度"
      className="year-button"
      items={years.map(each => ({
        label: `${each}年`,
        isChosen: each === year,
        run: () => void archive.commit([{ op: 'setting', key: 'year', value: each }], `年度改为${each}年`),
      }))}
    >
      {year}年
      <Icon name="chevron" size={14} />
    </Menu>
  )
}
