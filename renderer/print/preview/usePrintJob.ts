import { useEffect, useState } from 'react'
import { errorText } from '../../../shared/errors'
import type { Sheet } from '../../../shared/sheets/sheet'
import { sheetWithinLimits } from '../../../shared/sheets/withinLimits'

export type PrintJob =
  | { readonly is: 'making' }
  | {
      readonly is: 'ready'
      readonly printId: string
      readonly pages: number
      /** Pages of each sheet, in order. */
      readonly sheetPages: readonly number[]
    }
  | { readonly is: 'failed'; readonly why: string }

/** One preview is made at a time; what nobody waits for any more is not made at all. */
let queue: Promise<unknown> = Promise.resolve()

/** The preview of these sheets: one PDF at the host, given back when the sheets change or nobody looks any more. */
export function usePrintJob(sheets: readonly Sheet[]): PrintJob {
  const [made, setMade] = useState<{ readonly of: readonly Sheet[]; readonly job: PrintJob }>()
  useEffect(() => {
    let isOver = false
    const isWanted = (): boolean => !isOver
    let printId: string | null = null
    const make = async (): Promise<void> => {
      if (!isWanted() || sheets.length === 0) return
      const answer = await askHost(sheets)
      if (answer.ok) printId = answer.printId
      if (isWanted()) setMade({ of: sheets, job: jobOf(answer) })
      else if (printId !== null) await window.desk['print.drop'](printId)
    }
    queue = queue.then(make)
    return () => {
      isOver = true
      if (printId !== null) void window.desk['print.drop'](printId)
    }
  }, [sheets])
  return made?.of === sheets ? made.job : { is: 'making' }
}

type Answer = Awaited<ReturnType<(typeof window.desk)['print.make']>>

/** A host that broke down is a failed preview like any other; its fault is in its own log. */
function askHost(sheets: readonly Sheet[]): Promise<Answer> {
  return window.desk['print.make'](sheets.map(sheetWithinLimits)).catch((): Answer => ({
    ok: false,
    code: 'internal',
  }))
}

function jobOf(answer: Answer): PrintJob {
  if (!answer.ok) return { is: 'failed', why: errorText(answer.code, answer.detail) }
  const { printId, pages, sheetPages } = answer
  return { is: 'ready', printId, pages, sheetPages }
}
