import type { ArchiveRecord } from '../../shared/domain/record'
import type { Kind } from '../../shared/kinds/kind'
import { signInSheet } from '../../shared/sheets/signInSheet'
import { useFieldContext } from '../data/useArchive'
import { openPrintPreview } from '../print/preview/openPrintPreview'
import type { MenuItem } from '../ui/Menu'

/** What the kind's declaration lets one do with a record beyond what all have. */
export function useRecordActions(kind: Kind, record: ArchiveRecord): readonly MenuItem[] {
  const context = useFieldContext()
  if (kind.signIn === null) return []
  const printSignIn = (): void => {
    const sheet = signInSheet(kind, record, context)
    openPrintPreview([sheet], `${sheet.continued?.right ?? ''}${sheet.title}`)
  }
  return [{ label: '打印签到表', run: printSignIn }]
}
