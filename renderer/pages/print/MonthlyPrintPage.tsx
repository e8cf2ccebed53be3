/** Placeholder until the page lands. */
export function MonthlyPrintPage() {
  return <p>月度打印</p>
}
