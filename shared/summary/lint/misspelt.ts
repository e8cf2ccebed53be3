import { finding, type LintFinding } from './lintFinding'

/** Words that hands and scanners get wrong in office texts, and what was meant. Each pattern stands for itself alone. */
const misspelt: readonly (readonly [RegExp, string])[] = [
  [/(?<![一二三四五六七八九十百两几数\d上])千部(?=[^电手书])/gu, '干部'],
  [/群从(?=[^不])/gu, '群众'],
  [/病煤/gu, '病媒'],
  [/病媒生物防治/gu, '病媒生物防制'],
  [/国卫复[申身]/gu, '国卫复审'],
  [/布署/gu, '部署'],
  [/(?<![机器])按装/gu, '安装'],
  [/以经/gu, '已经'],
  [/(?<![自知利律克舍])己(?=经|完成|开展|成立|全部|落实|建立|基本|形成|清理|制定|下发)/gu, '已'],
  [/既使/gu, '即使'],
  [/做为(?=[一全各我本])/gu, '作为'],
  [/部份/gu, '部分'],
  [/竟赛/gu, '竞赛'],
  [/坚苦/gu, '艰苦'],
  [/防碍/gu, '妨碍'],
  [/再接再励/gu, '再接再厉'],
  [/一如继往/gu, '一如既往'],
  [/按步就班/gu, '按部就班'],
  [/迫不急待/gu, '迫不及待'],
  [/宜传/gu, '宣传'],
  [/卫生死脚/gu, '卫生死角'],
  [/乱帖乱画/gu, '乱贴乱画'],
  [/张帖/gu, '张贴'],
  [/截止(?=(?:今年|去年|目前|\d|本月|上月))/gu, '截至'],
]

/** Words with another sign in them: 千部群众 → 干部群众. */
export function lintMisspelt(text: string): readonly LintFinding[] {
  return misspelt.flatMap(([pattern, right]) =>
    [...text.matchAll(pattern)]
      .filter(match => match[0] !== right)
      .map(match =>
        finding(
          'misspelt',
          text,
          [match.index, match.index + match[0].length],
          `“${match[0]}”应为“${right}”。`,
          right,
        ),
      ),
  )
}
