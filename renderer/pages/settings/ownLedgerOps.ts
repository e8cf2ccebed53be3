import { hasWords } from '../../../shared/domain/ownFieldTypes'
import { withLedger } from '../../../shared/domain/ownLedger'
import { ownLedgerSchema } from '../../../shared/domain/ownLedger'
import { ownListKey } from '../../../shared/domain/ownLedgerKind'
import type { Settings } from '../../../shared/domain/settings'
import type { Op } from '../../data/op'
import { splitWords, type Draft } from './ownLedgerDraft'

/** The ledger and the words of its options in one commit. */
export function saveOps({ ledger, words }: Draft, settings: Settings): readonly Op[] {
  // Parsed once more for its trimmed texts.
  const value = withLedger(settings.ownLedgers, ownLedgerSchema.parse(ledger))
  const lists = Object.fromEntries(
    ledger.fields
      .filter(field => hasWords(field.type))
      .map(field => [ownListKey(ledger.id, field.key), [...splitWords(words[field.key] ?? '')]]),
  )
  const ops: Op[] = [{ op: 'setting', key: 'ownLedgers', value }]
  if (Object.keys(lists).length > 0)
    ops.push({ op: 'setting', key: 'lists', value: { ...settings.lists, ...lists } })
  return ops
}
