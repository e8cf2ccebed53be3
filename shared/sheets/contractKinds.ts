import { ownTypeIds, ownTypeLabel } from '../domain/ownFieldTypes'
import { ownLedgerSchema } from '../domain/ownLedger'
import { kindFromOwnLedger } from '../domain/ownLedgerKind'
import { kinds } from '../kinds/index'
import type { Kind } from '../kinds/kind'

/** For tests: a ledger of her own that has one field of each type she can choose. */
const ownOfEveryType: Kind = kindFromOwnLedger(
  ownLedgerSchema.parse({
    id: 'own-every-type',
    name: '什么栏都有的台账',
    group: 'education',
    unit: '次',
    fields: ownTypeIds.map((type, at) => {
      const unit = type === 'count' ? '人' : ''
      return {
        key: `f${at + 1}`,
        label: ownTypeLabel(type),
        type,
        unit,
        isRequired: false,
        hasTotal: type === 'count',
        isColumn: true,
      }
    }),
    removedFields: [],
    date: 'f3',
    title: 'f1',
    category: `f${ownTypeIds.indexOf('choice') + 1}`,
    evidence: ['照片'],
    isHidden: false,
  }),
)

/** For tests: every kind that must keep the contract, by standing in the index, and an own ledger. */
export const contractKinds: readonly Kind[] = [...kinds, ownOfEveryType]
