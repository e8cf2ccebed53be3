/** Placeholder until the page lands. */
export function ChangesPage() {
  return <p>修改记录</p>
}
