type OddDesk = Readonly<Record<string, (...args: readonly unknown[]) => Promise<unknown>>>

/**
 * Runs inside the page: calls every channel with arguments that no schema may accept (the wrong number, types,
 * extra keys, huge texts, prototype names, paths). Answers how often each outcome came. The same seed gives the same calls.
 */
export async function bridgeBombardment(options: {
  readonly seed: number
  readonly calls: number
}): Promise<{ channels: number; answers: Record<string, number> }> {
  let state = options.seed
  // A linear congruential generator: enough to vary, and repeatable.
  const below = (limit: number) => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return Math.floor((state / 4294967296) * limit)
  }
  const proto = JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}}}') as unknown
  let deep: unknown = 0
  for (let depth = 0; depth < 500; depth += 1) deep = [deep]
  const odd: readonly unknown[] = [
    null,
    undefined,
    NaN,
    -1,
    1e308,
    true,
    10n,
    '',
    '__proto__',
    'constructor',
    '../../etc/passwd',
    'C:\\Windows\\system32',
    'x'.repeat(100_000),
    '\0',
    '😀'.repeat(300),
    {},
    [],
    proto,
    deep,
    new Date(NaN),
    new Map([['a', 1]]),
    /x/,
    new ArrayBuffer(8),
    { id: 'main', extra: 1 },
    { hash: 'f'.repeat(64), path: '/etc/passwd' },
    new Error('x'),
  ]
  // What a right first argument may look like, so that the later ones are reached by the checks too.
  const nearlyRight: readonly unknown[] = [
    'main',
    'sample',
    'abcdefgh12345678',
    'f'.repeat(64),
    'F'.repeat(64),
    '会议.xlsx',
  ]
  const pick = () => (below(3) === 0 ? nearlyRight[below(nearlyRight.length)] : odd[below(odd.length)])

  // Wrong on purpose: the point is what no type of the contract allows.
  const desk = window.desk as unknown as OddDesk
  const names = Object.keys(desk).filter(name => name.includes('.'))
  const answers: Record<string, number> = {}
  for (let call = 0; call < options.calls; call += 1) {
    const name = names[call % names.length] ?? ''
    const ask = desk[name]
    if (!ask) throw new Error(`no channel ${name}`)
    // Seven and more arguments are too many for every channel; the last one is never right for any.
    const args = Array.from({ length: below(6) }, pick)
    const outcome = await ask(...args, ...(below(4) === 0 ? [1, 2, 3, 4, 5, 6] : []), { notA: 'thing' }).then(
      () => `served ${name}`,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    )
    answers[outcome] = (answers[outcome] ?? 0) + 1
  }
  return { channels: names.length, answers }
}
