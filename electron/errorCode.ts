/** The system's code of a failed file operation (`ENOENT`, `ENOSPC`, `EBUSY`, …); empty when it is no such error. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
