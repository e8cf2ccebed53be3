import { useSyncExternalStore } from 'react'

/** A copy that is running for a record, and what came of the last one. Lives longer than the record is on screen. */
export type Intake = {
  readonly running: {
    readonly job: string
    readonly done: number
    readonly total: number
    readonly name: string
  } | null
  /** Sentences that stay until they are closed: what was refused, where it was stopped. */
  readonly notices: readonly string[]
}

const idle: Intake = { running: null, notices: [] }
const intakes = new Map<string, Intake>()
const listeners = new Set<() => void>()
let isListening = false

export function setIntake(key: string, intake: Intake): void {
  intakes.set(key, intake)
  listeners.forEach(listener => listener())
}

export function getIntake(key: string): Intake {
  return intakes.get(key) ?? idle
}

/** The host tells how far it is; the run is found by its job. */
export function listenToProgress(): void {
  if (isListening) return
  isListening = true
  window.desk.on('job.progress', ({ job, done, total, name }) => {
    for (const [key, intake] of intakes) {
      if (intake.running?.job === job) setIntake(key, { ...intake, running: { job, done, total, name } })
    }
  })
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useIntake(key: string): Intake {
  return useSyncExternalStore(subscribe, () => getIntake(key))
}
