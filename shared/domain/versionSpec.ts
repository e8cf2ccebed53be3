/** Versions of a lasting thing (领导小组): what tells one thing from another, until when, on what basis, and who is in it. */
export type VersionSpec<K extends string = string> = {
  readonly name: K
  readonly to: K
  readonly documentNumber: K
  /** A table: who holds which post. */
  readonly members: K
}
