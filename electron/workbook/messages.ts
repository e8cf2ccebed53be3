import type { Cell, SheetFrame } from '../../shared/sheets/sheet'

/** What the host asks of the workbook process; each is answered once, in order. */
export type WorkbookRequest =
  | { readonly do: 'open'; readonly path: string }
  | { readonly do: 'sheet'; readonly frame: SheetFrame }
  | { readonly do: 'rows'; readonly rows: readonly (readonly Cell[])[] }
  | { readonly do: 'finish' }

/** `failed` carries the system's code (ENOSPC …) or '' for a fault of ours; never a path or a record's words. */
export type WorkbookReply =
  | { readonly is: 'ready' }
  | { readonly is: 'done'; readonly size: number }
  | { readonly is: 'failed'; readonly systemCode: string }
