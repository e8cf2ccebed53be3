import type { LintRule } from '../../../../shared/summary/lint/lintFinding'

/** What each rule looks for, in two or four characters. */
export const ruleNames: Readonly<Record<LintRule, string>> = {
  brackets: '括号',
  punctuation: '标点',
  width: '全角半角',
  doubledWords: '重复',
  misspelt: '错别字',
  mixedNames: '名称不一',
  countedPoints: '分项',
  headingOrder: '序号',
  conjunctions: '关联词',
  frequency: '频次',
  unprovedClaim: '缺依据',
}
