import { z } from 'zod'
import json from '../../resources/sample/2018.json'
import type { Data } from './record'

const data: z.ZodType<Data> = z.record(z.string(), z.unknown())

/** An archive of one year as a file: the sample, and what `npm run inspect` takes. */
export const archiveFileSchema = z.strictObject({
  unit: z.string(),
  year: z.number().int(),
  /** Editable lists that differ from what every office starts with. */
  lists: z.record(z.string(), z.array(z.string())),
  /** Of the year; money in 分. */
  quotas: z.record(z.string(), z.record(z.string(), z.number())),
  people: z.array(z.strictObject({ id: z.string(), data })),
  records: z.array(z.strictObject({ kind: z.string(), id: z.string(), data })),
  ownLedgers: z.array(z.unknown()).optional(),
  synonyms: z.array(z.array(z.string())).optional(),
})

export type SampleYear = z.infer<typeof archiveFileSchema>

/** 示例档案: the year 2018 of a bureau, as its workbooks have it. Loaded only when somebody asks for it. */
export const sampleYear: SampleYear = archiveFileSchema.parse(json)
