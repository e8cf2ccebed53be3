/** Placeholder until the page lands. */
export function TrashPage() {
  return <p>回收站</p>
}
