import { type Changed, calleeOf, indexIn, inside, type Part } from './edit.ts'

export interface Context {
  /** Ids of all findings that the contract amends with. */
  readonly findings: readonly string[]
}

export type Outcome = readonly [kind: string, files: Changed] | undefined

/** Some ways to change a part. */
export type Rule = (part: Part, context: Context) => readonly Outcome[]

/** The argument of an amendment that a part is in: what the page says, or what callers must expect. */
export const readingOf = (part: Part): string => {
  for (let each: Part | undefined = part; each; each = each.parent) {
    if (calleeOf(each.parent) !== 'amend') continue
    const index = indexIn(each)
    if (index === 1) return ', in what a page says'
    if (index === 2) return ', in what callers see'
  }
  return ''
}

export const elementsOf = (part: Part): readonly Part[] =>
  part.node.type === 'ArrayExpression' ? part.node.elements.flatMap((node) => inside(part, node) ?? []) : []
