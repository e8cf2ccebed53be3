import { useCallback, useEffect, useRef, useState } from 'react'
import type { ArchiveName, StoredFile, StoreResult } from '../../../shared/bridge'
import { errorText } from '../../../shared/errors'
import { newId } from '../../data/newId'

type Copying = { readonly job: string; readonly done: number; readonly total: number }
type State = {
  readonly copying: Copying | null
  readonly files: readonly StoredFile[]
  /** What was refused or stopped, in sentences. */
  readonly notices: readonly string[]
}

/**
 * Files that the host has copied in and that are not yet of any record. Leaving stops a copy that is under way; nothing
 * that was copied shows anywhere until it is added.
 */
export function useCopiedFiles(archive: ArchiveName) {
  const [state, setState] = useState<State>({ copying: null, files: [], notices: [] })
  const running = useRef<string | null>(null)
  useEffect(() => {
    const stopListening = window.desk.on('job.progress', ({ job, done, total }) =>
      setState(now => (now.copying?.job === job ? { ...now, copying: { job, done, total } } : now)),
    )
    return () => {
      stopListening()
      if (running.current !== null) void window.desk['jobs.stop'](running.current)
    }
  }, [])

  const take = useCallback(
    async (from: readonly File[] | 'choose'): Promise<void> => {
      if (running.current !== null) return
      const job = newId()
      running.current = job
      setState(now => ({ ...now, copying: { job, done: 0, total: 0 }, notices: [] }))
      const result = await copy(archive, job, from)
      running.current = null
      setState(now => ({
        copying: null,
        // A batch that was stopped is left out whole: half of it was never meant.
        files: result === null || result.stopped ? now.files : withNew(now.files, result.stored),
        notices: result === null ? [errorText('internal')] : noticesOf(result),
      }))
    },
    [archive],
  )
  const drop = (file: StoredFile): void =>
    setState(now => ({ ...now, files: now.files.filter(other => other !== file) }))
  const stop = (): void => {
    if (running.current !== null) void window.desk['jobs.stop'](running.current)
  }
  return { ...state, take, drop, stop }
}

/** Null when the host failed in a way that it has no word for. */
async function copy(
  archive: ArchiveName,
  job: string,
  from: readonly File[] | 'choose',
): Promise<StoreResult | null> {
  try {
    return from === 'choose'
      ? await window.desk['evidence.choose'](archive, job)
      : await window.desk.storeFiles(archive, job, from)
  } catch (error) {
    console.error('copy failed', error instanceof Error ? error.message : 'unknown')
    return null
  }
}

/** The same file under the same name, given twice, stands once. */
function withNew(files: readonly StoredFile[], more: readonly StoredFile[]): readonly StoredFile[] {
  const known = new Map([...files, ...more].toReversed().map(file => [`${file.hash}|${file.name}`, file]))
  return [...known.values()].toReversed()
}

function noticesOf({ refused, stopped }: StoreResult): readonly string[] {
  if (stopped) return ['已停止，这一批文件没有加。']
  return refused.map(({ name, code }) => errorText(code, name))
}
