import ts from 'typescript'
import { visit } from './readImports'

/** Rules about what a file says rather than whom it imports. Each answers the complaints about one file. */
export type HouseRule = (
  file: string,
  source: ts.SourceFile,
  kindIds: ReadonlySet<string>,
) => readonly string[]

const isTest = (file: string) => /\.test\.tsx?$/.test(file)

/** Whoever compares a kind id has a special case that the kind's declaration should answer. */
export const noKindComparison: HouseRule = (file, source, kindIds) => {
  if (/^shared\/kinds\//.test(file) || file === 'renderer/kindViews.tsx' || isTest(file)) return []
  if (!/^(shared|electron|renderer)\//.test(file)) return []
  const found: string[] = []
  // Field types have names of their own, and one is called like a kind (`person`).
  const isAboutAType = (node: ts.Expression) => /\b(type|fieldType)$/.test(node.getText(source))
  const check = (literal: ts.Expression, other: ts.Expression) => {
    if (!ts.isStringLiteralLike(literal) || !kindIds.has(literal.text) || isAboutAType(other)) return
    found.push(`比较了记录种类 ${literal.text}`)
  }
  visit(source, node => {
    if (ts.isBinaryExpression(node) && /^[!=]==?$/.test(node.operatorToken.getText(source))) {
      check(node.left, node.right)
      check(node.right, node.left)
    } else if (ts.isCaseClause(node)) check(node.expression, node.parent.parent.expression)
  })
  return found
}

/** Names through which a file would reach the computer, the page, the clock or chance. */
const outside = new Set([
  'window',
  'document',
  'navigator',
  'localStorage',
  'indexedDB',
  'process',
  'globalThis',
])
const unsteady = /^(Date\.now|Math\.random|crypto\.randomUUID|performance\.now)$/

/** Pure means: the same data in, the same data out. Today and new ids are arguments. */
export const sharedIsPure: HouseRule = (file, source) => {
  if (!/^shared\//.test(file) || isTest(file)) return []
  const found: string[] = []
  visit(source, node => {
    if (ts.isPropertyAccessExpression(node)) {
      if (ts.isIdentifier(node.expression) && outside.has(node.expression.text))
        found.push(`用了 ${node.getText(source)}`)
      if (unsteady.test(node.getText(source))) found.push(`用了 ${node.getText(source)}`)
    } else if (
      ts.isNewExpression(node) &&
      node.expression.getText(source) === 'Date' &&
      !node.arguments?.length
    ) {
      found.push('用了当前时间 new Date()')
    } else if (
      ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'fetch'
    ) {
      found.push('用了 fetch')
    }
  })
  return found
}

/** A file that needs more room holds more than one idea. */
export const shortFiles: HouseRule = (_file, source) => {
  const lines = source.text.split('\n').length - (source.text.endsWith('\n') ? 1 : 0)
  return lines > 250 ? [`有 ${lines} 行，超过 250 行`] : []
}

/** React belongs to the pages; the data room has it only in its live-query hooks, `use….ts`. */
export const hooksOnlyInData: HouseRule = (file, source) => {
  if (!/^renderer\/data\/(?!use[A-Z])/.test(file) || isTest(file)) return []
  return /from 'react'/.test(source.text) ? ['数据一屋里只有 use….ts 可以用 React'] : []
}

export const houseRules: readonly HouseRule[] = [noKindComparison, sharedIsPure, shortFiles, hooksOnlyInData]

/** The ids declared in `shared/kinds`. */
export function readKindIds(source: ts.SourceFile): readonly string[] {
  const ids: string[] = []
  visit(source, node => {
    if (!ts.isCallExpression(node) || node.expression.getText(source) !== 'defineKind') return
    const [declaration] = node.arguments
    if (!declaration || !ts.isObjectLiteralExpression(declaration)) return
    for (const property of declaration.properties) {
      if (!ts.isPropertyAssignment(property) || property.name.getText(source) !== 'id') continue
      if (ts.isStringLiteralLike(property.initializer)) ids.push(property.initializer.text)
    }
  })
  return ids
}
