import type { Verdict } from '../../../../shared/summary/check/judgement'

export const verdictNames: Readonly<Record<Verdict, string>> = {
  equal: '一致',
  different: '不符',
  unknown: '待核',
}

export const verdictTones = { equal: 'ok', different: 'danger', unknown: 'warn' } as const satisfies Readonly<
  Record<Verdict, string>
>
