/**
 * A Sheet is a table as data: what an office would draw by hand, without saying how it is drawn.
 * electron/workbook turns it into .xlsx, renderer/print into a printed page; both show the same text.
 */
export type ColumnType = 'text' | 'integer' | 'number' | 'money' | 'percent' | 'day'

/**
 * What may stand in a cell. In a `day` column a string `YYYY-MM-DD` becomes a real date, in a `money`
 * column a number is in 分, in a `percent` column 0.975 reads 97.50%. Any other string is text and stays
 * text, whatever it begins with; null is an empty cell.
 */
export type Cell = string | number | null

export type Align = 'left' | 'center' | 'right'

export type SheetColumn = {
  readonly header: string
  readonly type: ColumnType
  readonly align?: Align
  /** Width in full-width characters: fitted to the longest value, kept between the two. */
  readonly minWidth?: number
  readonly maxWidth?: number
  /** `short` writes a day of the sheet's own year as 6月3日. */
  readonly dayStyle?: 'long' | 'short'
  /** Two-character names are spread (向　娟) so that a column of names lines up. */
  readonly isName?: boolean
  /** May drop to 9 pt when the line is too narrow (股室). */
  readonly mayShrink?: boolean
}

/** Part of a row in a block: `weight` is its share of the sheet's width. */
export type BlockCell = {
  readonly text: string
  readonly weight: number
  readonly heading?: boolean
  readonly align?: Align
}

/** A small table of its own above or below the main one: the heading of a sign-in sheet, the statistics of a test. */
export type Block = {
  readonly rows: readonly (readonly BlockCell[])[]
}

/** Rows and columns count from 0 inside the body. */
export type Merge = {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** The sum row: cells in column order, `span` columns each. */
export type TotalCell = {
  readonly value: Cell
  readonly span: number
  readonly align?: Align
}

export type PageSetup = {
  readonly paper: 'A4' | 'A3'
  readonly orientation: 'portrait' | 'landscape'
}

export type SignatureItem = { readonly label: string; readonly value?: string }

export type SheetFrame = {
  /** What the sheet is, for the print log and golden files: `ledger.meeting`, `signIn`, `scores`, `monthly`. */
  readonly id: string
  readonly title: string
  /** Name of the tab; the writer makes it safe. */
  readonly tab: string
  /** Line under the title: 填报单位（盖章）：… on the left, 填报时间：… on the right. */
  readonly topLeft: string
  readonly topRight: string
  readonly above: readonly Block[]
  readonly columns: readonly SheetColumn[]
  readonly merges: readonly Merge[]
  readonly total: readonly TotalCell[] | null
  readonly below: readonly Block[]
  readonly notes: readonly string[]
  /** On the last page only. */
  readonly signature: readonly SignatureItem[]
  readonly page: PageSetup
  /** Millimetres; null lets the text decide. */
  readonly rowHeight: number | null
  readonly year: number
  /** Line under the title of the pages after the first, on paper; without it topLeft and topRight are repeated. */
  readonly continued?: { readonly left: string; readonly right: string }
  /** At most so many rows on a printed page, where each side of a two-block sheet counts on by it. */
  readonly rowsPerPage?: number
  /** What a sheet without rows says in its body; without it 本月无. */
  readonly emptyText?: string
}

export type Sheet = SheetFrame & { readonly rows: readonly (readonly Cell[])[] }
