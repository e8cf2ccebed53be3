import { forgetDraft, registerDraft } from '../data/drafts'

/** `refusal`: why the value was not kept; it stays to be seen and mended, but is no longer on its way to be written. */
export type DraftState =
  { readonly isDirty: false } | { readonly isDirty: true; readonly value: unknown; readonly refusal?: string }

export type Kept = { readonly ok: true } | { readonly ok: false; readonly reason: string }

type DraftPorts = {
  /** Writes the value; resolves when it is kept, or refused. */
  readonly save: (value: unknown) => Promise<Kept>
  /** Is this what the record holds already? */
  readonly isStored: (value: unknown) => boolean
  /** Runs a while after the last key; answers how to call it off. */
  readonly later: (run: () => void) => () => void
}

const clean: DraftState = { isDirty: false }

/**
 * One field's unsaved value. It is written a while after the last change or when the field is left, never during a
 * composition; it stays (and stays registered) until the write is acknowledged, and a newer change is never forgotten.
 */
export class FieldDraft {
  private state: DraftState = clean
  private version = 0
  private saving = { version: -1, done: Promise.resolve() }
  private isHeld = false
  private callOff: () => void = () => undefined
  private readonly listeners = new Set<() => void>()

  constructor(private readonly ports: DraftPorts) {}

  readonly read = (): DraftState => this.state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly change = (value: unknown): void => {
    this.callOff()
    this.version += 1
    // While a write is on its way the record does not yet hold what it will hold.
    if (this.saving.version < 0 && this.ports.isStored(value)) return this.become(clean)
    this.become({ isDirty: true, value })
    this.schedule()
  }

  /** Saves now, unless nothing is unsaved or exactly this is being saved already. */
  readonly settle = async (): Promise<void> => {
    this.callOff()
    if (!this.state.isDirty || this.saving.version === this.version) return this.saving.done
    const version = this.version
    const done = this.write(version, this.state.value)
    this.saving = { version, done }
    return done
  }

  /** What was refused may be possible now that something else has changed. */
  readonly retry = (): void => {
    if (this.state.isDirty && this.state.refusal !== undefined && !this.isHeld) void this.settle()
  }

  /** An input method is composing: nothing is written on its own until `release`. */
  readonly hold = (): void => {
    this.isHeld = true
    this.callOff()
  }

  readonly release = (): void => {
    this.isHeld = false
    this.schedule()
  }

  private schedule(): void {
    if (this.isHeld || !this.state.isDirty) return
    this.callOff = this.ports.later(() => void this.settle())
  }

  private async write(version: number, value: unknown): Promise<void> {
    try {
      const kept = await this.ports.save(value)
      if (this.version === version)
        this.become(kept.ok ? clean : { isDirty: true, value, refusal: kept.reason })
    } finally {
      if (this.saving.version === version) this.saving = { version: -1, done: Promise.resolve() }
    }
  }

  private become(state: DraftState): void {
    this.state = state
    if (state.isDirty && state.refusal === undefined) registerDraft(this)
    else forgetDraft(this)
    this.listeners.forEach(listener => listener())
  }
}
