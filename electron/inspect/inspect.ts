import { dayOfClock } from '../../shared/domain/day'
import { inspectDraft } from './inspectDraft'
import type { Answer, Question } from './answer'

/** What can be examined without the window, by its name on the command line. */
const subjects: Readonly<Record<string, (question: Question) => Promise<Answer>>> = {
  draft: inspectDraft,
}

type Surroundings = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly today: Date
}

const usage = `用法：npm run inspect -- ${Object.keys(subjects).join('|')} 文件 [--archive sample|档案.json]`

/**
 * `npm run inspect -- draft FILE --archive sample`: one JSON on `out` and nothing else there. Answers the exit code: 0,
 * or 2 where the question or the file cannot be answered; then the JSON is {"refused": why}.
 */
export async function inspect(args: readonly string[], { out, err, today }: Surroundings): Promise<number> {
  const answer = await answerTo(args, today)
  if ('refused' in answer) err(`${answer.refused}\n`)
  out(`${JSON.stringify('refused' in answer ? answer : answer.json)}\n`)
  return 'refused' in answer ? 2 : 0
}

async function answerTo(args: readonly string[], today: Date): Promise<Answer> {
  const [subject = '', ...rest] = args
  const ask = Object.hasOwn(subjects, subject) ? subjects[subject] : undefined
  const options = readOptions(rest)
  if (!ask || options === null) return { refused: usage }
  return ask({ ...options, today: dayOfClock(today) })
}

/** Null for what is no file and no known option. */
function readOptions(args: readonly string[]): Omit<Question, 'today'> | null {
  let archive = 'sample'
  const files: string[] = []
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? ''
    if (arg === '--archive' && args[at + 1] !== undefined) archive = args[++at] ?? ''
    else if (arg.startsWith('--archive=')) archive = arg.slice('--archive='.length)
    else if (arg.startsWith('--')) return null
    else files.push(arg)
  }
  const [file] = files
  return file === undefined || files.length > 1 ? null : { file, archive }
}
