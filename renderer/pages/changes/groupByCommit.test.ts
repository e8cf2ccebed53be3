import { expect, test } from 'vitest'
import type { HistoryRow } from '../../data/history'
import { groupByCommit } from './groupByCommit'

function row(seq: number, commit: string): HistoryRow {
  const at = `2018-03-30T08:0${seq}:00.000Z`
  const rest = {
    who: '周琳',
    why: `第 ${commit} 次`,
    before: null,
    after: null,
    undoes: null,
    previous: '',
    hash: '',
  }
  return { seq, commit, at, table: 'records', id: String(seq), ...rest }
}

test('一次写入的几处合成一条，新的在前，里面按先后', () => {
  const changes = groupByCommit([row(4, 'b'), row(3, 'b'), row(2, 'a'), row(1, 'a')])
  expect(changes.map(change => [change.why, change.rows.map(one => one.seq)])).toEqual([
    ['第 b 次', [3, 4]],
    ['第 a 次', [1, 2]],
  ])
})
