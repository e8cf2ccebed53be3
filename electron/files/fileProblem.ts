import { open } from 'node:fs/promises'
import type { Refusal } from '../../shared/bridge'
import type { ErrorCode } from '../../shared/errors'

/** What the system's error code means to the archivist. `fileName` is said where the sentence needs one. */
export function fileProblem(error: unknown, fileName: string): Refusal {
  return problemOfCode(error instanceof Error && 'code' in error ? String(error.code) : '', fileName)
}

/** The same for a code that came from another process. */
export function problemOfCode(systemCode: string, fileName: string): Refusal {
  const code = problemOf(systemCode)
  return code === 'fileBusy' ? { ok: false, code, detail: fileName } : { ok: false, code }
}

function problemOf(systemCode: string): ErrorCode {
  switch (systemCode) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'noSpace'
    case 'EBUSY':
    case 'ETXTBSY':
      return 'fileBusy'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'noPermission'
    default:
      return 'writeFailed'
  }
}

/**
 * Asks before the work begins whether an existing target may be replaced: Windows refuses while WPS has it open.
 * Null when there is none yet or nothing is in the way.
 */
export async function findObstacle(target: string, fileName: string): Promise<Refusal | null> {
  try {
    const handle = await open(target, 'r+')
    await handle.close()
    return null
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOENT') return null
    if (['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY'].includes(code))
      return { ok: false, code: 'fileBusy', detail: fileName }
    return fileProblem(error, fileName)
  }
}
