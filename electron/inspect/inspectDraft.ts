import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { errorText } from '../../shared/errors'
import { checkDraft, type CheckedNumber } from '../../shared/summary/checkDraft'
import { lintDraft } from '../../shared/summary/lint/lintDraft'
import { draftText } from '../drafts/draftText'
import type { Answer, Question } from './answer'
import { readArchive } from './readArchive'

/** Larger files are refused by `draftText`; these are not even read. */
const mostBytes = 20_000_000

/** The numbers of a draft against the records, and what its words show: as 检查草稿 on the screen. */
export async function inspectDraft({ file, archive: name, today }: Question): Promise<Answer> {
  const detail = path.basename(file)
  const bytes = await readBytes(file)
  if (bytes === null) return { refused: errorText('draftUnreadable', detail) }
  if (bytes === 'tooLarge') return { refused: errorText('draftTooLarge', detail) }
  const read = draftText(bytes, detail)
  if (!read.ok) return { refused: errorText(read.code, read.detail) }
  const archive = await readArchive(name, today)
  if ('refused' in archive) return archive
  return {
    json: {
      numbers: checkDraft(read.text, archive).numbers.map(shown),
      lint: lintDraft(read.text, archive),
    },
  }
}

async function readBytes(file: string): Promise<Uint8Array | 'tooLarge' | null> {
  try {
    const { size } = await stat(file)
    return size > mostBytes ? 'tooLarge' : await readFile(file)
  } catch {
    // Not there, a folder, or not allowed: the answer says that it cannot be read.
    return null
  }
}

function shown(number: CheckedNumber) {
  const { text, start, end, value, atLeast, unit, role, verdict, figure, figureValue } = number
  return { text, start, end, value, atLeast, unit, role, verdict, figure, figureValue }
}
