import { useEffect, useState, type RefObject } from 'react'
import type { Period } from '../../../shared/figures/period'
import type { FigureToken } from '../../../shared/summary/boundText'
import { checkDraft } from '../../../shared/summary/checkDraft'
import { describeBound } from '../../../shared/summary/describeBound'
import type { FigureChoice } from '../../../shared/summary/figureChoices'
import type { FigureStop } from './editor/figureStops'
import type { SummaryView } from './editor/summaryView'
import { plainTextOf } from './editor/words'
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
  readonly viewRef: RefObject<SummaryView | null>
}

/** While the number is still being typed nothing is looked for. */
const pause = 400

/** Finds what a typed number may be about, and binds it. */
export function NumberSide({ stop, period, figures, actions, viewRef }: NumberSideProps) {
  const [looked, setLooked] = useState<{
    readonly stop: NumberStop
    readonly meant: FigureChoice | null
  } | null>(null)
  const [isPicking, setPicking] = useState(false)
  const isReady = looked?.stop === stop
  const choices = useChoices(figures, period, isReady || isPicking)
  useEffect(() => {
    const timer = setTimeout(() => {
      const view = viewRef.current?.view
      if (view)
        setLooked({ stop, meant: meantBy(plainTextOf(view), offsetOf(view.state.doc, stop), figures) })
    }, pause)
    return () => clearTimeout(timer)
  }, [stop, figures, viewRef])
  const bind = ({ bound, value }: FigureChoice): void => {
    setPicking(false)
    const form: FigureToken['form'] = stop.mention.atLeast ? 'about' : 'exact'
    actions.replace(stop, { bound, value, form }, `总结里的${stop.mention.text}绑定到记录`)
  }
  return (
    <>
      <NumberPanel
        mention={stop.mention}
        meant={isReady ? looked.meant : null}
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

/** Where the number stands in the plain text. */
function offsetOf(doc: SummaryView['view']['state']['doc'], { from }: NumberStop): number {
  return doc.textBetween(0, from, '\n').length
}

function meantBy(text: string, offset: number, { archive, year }: Figures): FigureChoice | null {
  const number = checkDraft(text, archive).numbers.find(one => one.start === offset)
  if (!number?.bound || number.figureValue === null) return null
  return { bound: number.bound, words: describeBound(number.bound, year), value: number.figureValue }
}
