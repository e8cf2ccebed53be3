import type { ArchiveName } from '../../shared/bridge'

const key = 'archive'

/** Which archive opens: the user's own unless she is looking at the sample. */
export function chosenArchive(): ArchiveName {
  return localStorage.getItem(key) === 'sample' ? 'sample' : 'main'
}

/** Leaves no trace in local storage when going back to the user's own. */
export function chooseArchive(name: ArchiveName): void {
  if (name === 'sample') localStorage.setItem(key, name)
  else localStorage.removeItem(key)
  location.reload()
}
