import { useEffect, useState } from 'react'
import type { Period } from '../../../shared/figures/period'
import type { FigureToken } from '../../../shared/summary/boundText'
import type { FigureChoice } from '../../../shared/summary/figureChoices'
import type { FigureStop } from './editor/figureStops'
import { FigurePicker } from './FigurePicker'
import { NumberPanel } from './NumberPanel'
import { useChoices } from './useChoices'
import type { Figures } from './useFigures'
import type { SummaryActions } from './useSummaryActions'

type NumberStop = Extract<FigureStop, { readonly is: 'number' }>

type NumberSideProps = {
  readonly stop: NumberStop
  readonly period: Period
  readonly figures: Figures
  readonly actions: SummaryActions
}

/** While the number is still being typed nothing is looked for. */
const pause = 400

/** Finds what a typed number may be about, and binds it. */
export function NumberSide({ stop, period, figures, actions }: NumberSideProps) {
  const [looked, setLooked] = useState<NumberStop | null>(null)
  const [isPicking, setPicking] = useState(false)
  const isReady = looked === stop
  const choices = useChoices(figures, period, isReady || isPicking)
  useEffect(() => {
    const timer = setTimeout(() => setLooked(stop), pause)
    return () => clearTimeout(timer)
  }, [stop])
  const bind = ({ bound, value }: FigureChoice): void => {
    setPicking(false)
    const form: FigureToken['form'] = stop.mention.atLeast ? 'about' : 'exact'
    actions.replace(stop, { bound, value, form }, `总结里的${stop.mention.text}绑定到记录`)
  }
  return (
    <>
      <NumberPanel
        mention={stop.mention}
        meant={null}
        choices={isReady ? choices : []}
        onBind={bind}
        onPickOther={() => setPicking(true)}
        onConfirm={() => actions.confirm(stop)}
      />
      {isPicking && (
        <FigurePicker
          title={`“${stop.mention.text}”是哪个数？`}
          choices={choices}
          number={stop.mention}
          onPick={bind}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  )
}
