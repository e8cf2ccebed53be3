import { fieldTypes } from '../fields/fieldTypes'
import type { Kind } from '../kinds/kind'
import type { Data } from './record'

/** 同上一次: what a copy to a new day starts with. The day, the evidence and what belongs to the one event stay behind. */
export function nextEventData(kind: Kind, data: Data): Data {
  return Object.fromEntries(
    Object.entries(kind.fields).flatMap(([key, field]) => {
      const value = data[key]
      if (value === undefined || key === kind.date || key === 'evidence' || field.isPerEvent === true)
        return []
      const type = fieldTypes(field)
      return type.isValid(value, field) ? [[key, type.renew ? type.renew(value) : value]] : []
    }),
  )
}
