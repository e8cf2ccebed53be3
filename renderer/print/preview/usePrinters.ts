import { useEffect, useState } from 'react'
import type { PrinterInfo } from '../../../shared/bridge'

export type Printers = {
  /** Null while the system has not answered. */
  readonly all: readonly PrinterInfo[] | null
  /** Name of the chosen one, '' when there is none. */
  readonly chosen: string
  readonly choose: (name: string) => void
}

/** Kept while the app runs: who printed once prints there again. */
let lastChosen: string | null = null

export function usePrinters(): Printers {
  const [all, setAll] = useState<readonly PrinterInfo[] | null>(null)
  const [picked, setPicked] = useState(lastChosen)
  useEffect(() => {
    let isCurrent = true
    void window.desk['print.printers']().then(printers => {
      if (isCurrent) setAll(printers)
    })
    return () => {
      isCurrent = false
    }
  }, [])
  const known = (all ?? []).find(printer => printer.name === picked)
  const fallback = (all ?? []).find(printer => printer.isDefault) ?? all?.[0]
  return {
    all,
    chosen: (known ?? fallback)?.name ?? '',
    choose: name => {
      lastChosen = name
      setPicked(name)
    },
  }
}
