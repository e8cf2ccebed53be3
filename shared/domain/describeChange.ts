import type { FieldContext } from '../fields/field'
import { fieldTypes } from '../fields/fieldTypes'
import { findKind } from '../kinds/index'
import { isFilled } from './columnOf'
import { maskPersonal } from './mask'
import type { ArchiveRecord } from './record'

/** What a write did, field by field: 地点 由“三楼会议室”改为“四楼大会议室”. Empty when nothing a reader would notice. */
export function describeChange(
  before: ArchiveRecord | null,
  after: ArchiveRecord,
  context: FieldContext,
): readonly string[] {
  const kind = findKind(after.kind)
  if (!kind) return ['这个版本的程序不认识这种记录']
  const said: string[] = []
  if (before === null)
    said.push(after.origin === 'sample' ? '随示例载入' : after.origin === 'import' ? '导入' : '新建')
  else if (before.deletedAt === null && after.deletedAt !== null) said.push('移到回收站')
  else if (before.deletedAt !== null && after.deletedAt === null) said.push('从回收站恢复')
  if (before !== null && before.year !== after.year) said.push(`年度 由${before.year}年改为${after.year}年`)
  for (const [key, field] of Object.entries({ ...kind.fields, ...kind.hiddenFields })) {
    const [old, now] = [before?.data[key], after.data[key]]
    if (JSON.stringify(old) === JSON.stringify(now)) continue
    const type = fieldTypes(field)
    const textOf = (value: unknown): string => {
      const text = isFilled(field, value) ? type.toText(value, field, context) : ''
      return field.isPersonal === true ? maskPersonal(text) : text
    }
    const [oldText, newText] = [textOf(old), textOf(now)]
    if (oldText === newText) said.push(`${field.label} 有改动`)
    else if (oldText === '') said.push(`${field.label} 填为“${clip(newText)}”`)
    else if (newText === '') said.push(`${field.label} 清空，原为“${clip(oldText)}”`)
    else said.push(`${field.label} 由“${clip(oldText)}”改为“${clip(newText)}”`)
  }
  return said
}

/** By code point, so that a name's rare character is not cut in two. */
function clip(text: string): string {
  const marks = Array.from(text)
  return marks.length > 60 ? `${marks.slice(0, 60).join('')}…` : text
}
