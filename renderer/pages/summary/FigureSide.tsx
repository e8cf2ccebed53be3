import { useState } from 'react'
import type { Period } from '../../../shared/figures/period'
import { textOf, type FigureToken, type Token } from '../../../shared/summary/boundText'
import type { FigureStop } from './editor/figureStops'
import { FigurePanel } from './FigurePanel'
import { FigurePicker } from './FigurePicker'
import { useChoices } from './useChoices'
import type { Figures } from './useFigures'
import type { SummaryActions } from './useSummaryActions'

type FigureSideProps = {
  readonly stop: FigureStop
  readonly token: FigureToken
  readonly now: Token | null
  readonly period: Period
  readonly figures: Figures
  readonly actions: SummaryActions
}

/** The panel of a bound number, and the list from which another takes its place. */
export function FigureSide({ stop, token, now, period, figures, actions }: FigureSideProps) {
  const [isPicking, setPicking] = useState(false)
  const choices = useChoices(figures, period, isPicking)
  return (
    <>
      <FigurePanel
        token={token}
        now={now}
        figures={figures}
        onAccept={() => actions.accept([stop])}
        onMakeText={() => actions.makeText(stop)}
        onPickOther={() => setPicking(true)}
        onChangeForm={form => actions.replace(stop, { ...token, form }, '总结里的数换了写法')}
      />
      {isPicking && (
        <FigurePicker
          title={`换掉“${textOf(token)}”`}
          choices={choices}
          number={{ value: token.value, unit: token.bound.spec.unit }}
          onPick={({ bound, value }) => {
            setPicking(false)
            actions.replace(stop, { ...token, bound, value }, `总结里的${textOf(token)}换了一个数`)
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  )
}
