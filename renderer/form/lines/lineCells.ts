/** Which cell of a table of lines an element stands in. */
export function cellAt(element: HTMLElement): { readonly row: number; readonly column: string } | null {
  const cell = element.closest<HTMLElement>('td[data-column]')
  const row = cell?.closest<HTMLElement>('tr[data-line]')?.dataset['line']
  const column = cell?.dataset['column']
  return row === undefined || column === undefined ? null : { row: Number(row), column }
}

export function focusCell(table: HTMLTableElement, row: number, column: string): void {
  table
    .querySelector<HTMLElement>(
      `tr[data-line="${row}"] td[data-column="${CSS.escape(column)}"] :is(input, textarea, [tabindex="0"])`,
    )
    ?.focus()
}
