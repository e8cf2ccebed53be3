import { z } from 'zod'
import json from '../../resources/sample/2018.json'
import type { Data } from './record'

const data: z.ZodType<Data> = z.record(z.string(), z.unknown())

const sampleYearSchema = z.strictObject({
  unit: z.string(),
  year: z.number().int(),
  /** Editable lists that differ from what every office starts with. */
  lists: z.record(z.string(), z.array(z.string())),
  /** Of the year; money in 分. */
  quotas: z.record(z.string(), z.record(z.string(), z.number())),
  people: z.array(z.strictObject({ id: z.string(), data })),
  records: z.array(z.strictObject({ kind: z.string(), id: z.string(), data })),
})

export type SampleYear = z.infer<typeof sampleYearSchema>

/** 示例档案: the year 2018 of a bureau, as its workbooks have it. Loaded only when somebody asks for it. */
export const sampleYear: SampleYear = sampleYearSchema.parse(json)
