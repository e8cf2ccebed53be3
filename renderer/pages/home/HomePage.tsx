/** Placeholder until the page lands. */
export function HomePage() {
  return <p>工作台</p>
}
