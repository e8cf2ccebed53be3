import { useRef, useState } from 'react'
import { dayOfClock } from '../../../shared/domain/day'
import { errorText } from '../../../shared/errors'
import { chooseArchive } from '../../data/archiveChoice'
import { makeSample } from '../../data/sample'
import { useArchive } from '../../data/useArchive'
import { PeopleText, usePeopleText } from '../../form/peopleText/PeopleText'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import './firstRunPage.css'
import { SetupField } from './SetupField'
import { startOps } from './startOps'

/** Asks for the unit's name, the year and the people, and nothing else; or shows the sample year. */
export function FirstRunPage() {
  const archive = useArchive()
  const [today] = useState(() => dayOfClock(new Date()))
  const [name, setName] = useState('')
  const [yearText, setYearText] = useState(today.slice(0, 4))
  const [isAsked, setAsked] = useState(false)
  const [failure, setFailure] = useState('')
  const nameInput = useRef<HTMLInputElement>(null)
  const yearInput = useRef<HTMLInputElement>(null)
  const year = readYear(yearText)
  const people = usePeopleText(year ?? Number(today.slice(0, 4)), today, nobody)

  const start = async (): Promise<void> => {
    setAsked(true)
    if (name.trim() === '') return nameInput.current?.focus()
    if (year === null) return yearInput.current?.focus()
    await archive.commit(startOps(name.trim(), year, people.read, archive.settings.lists), '开始使用')
  }
  const showSample = async (): Promise<void> => {
    const made = await makeSample()
    if (made.ok) chooseArchive('sample')
    else setFailure(errorText(made.code, '示例档案没有建成'))
  }
  return (
    <main className="first-run">
      <header className="first-run-head">
        <h1>开始使用巩卫档案</h1>
        <p>
          写下单位名称、年度和在职人员就可以开始登记，都可以以后再改。所有内容只保存在这台电脑上，不联网。
        </p>
      </header>
      {failure !== '' && <Banner tone="danger">{failure}</Banner>}
      <div className="first-run-fields">
        <SetupField
          label="单位名称"
          value={name}
          onChange={setName}
          inputRef={nameInput}
          autoFocus
          hint="沅陵县司法局"
          problem={isAsked && name.trim() === '' ? '请写单位名称，台账和打印的表上要用。' : ''}
        />
        <SetupField
          label="年度"
          value={yearText}
          onChange={setYearText}
          inputRef={yearInput}
          isShort
          problem={year === null ? '年度要写四位数字，如 2018。' : ''}
        />
      </div>
      <PeopleText text={people.text} onChange={people.setText} read={people.read} />
      <footer className="first-run-foot">
        <Button onClick={() => void showSample()}>看示例档案（2018年）</Button>
        <span className="first-run-note">示例单独存放，和自己的档案分开，看完可以整个删除。</span>
        <Button variant="main" onClick={() => void start()}>
          {people.read.people.length > 0 ? `开始使用：登记 ${people.read.people.length} 人` : '开始使用'}
        </Button>
      </footer>
    </main>
  )
}

const nobody = [] as const

/** 2018, ２０１８, 2018年; null when it is no year of an office. */
function readYear(text: string): number | null {
  const match = /^(\d{4})年?(?:度)?$/u.exec(text.normalize('NFKC').trim())
  const year = Number(match?.[1] ?? 0)
  return year >= 1900 && year <= 2200 ? year : null
}
