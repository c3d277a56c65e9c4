import { type Changed, calleeOf, type Fragment, indexIn, inside } from './edit.ts'

export interface Context {
  /** Ids of all findings that the contract amends with. */
  readonly findings: readonly string[]
}

export type Attempt = readonly [kind: string, files: Changed] | undefined

/** Some ways to change a part. */
export type Rule = (part: Fragment, context: Context) => readonly Attempt[]

/** The argument of an amendment that a part is in: what the page says, or what callers must expect. */
export const readingOf = (part: Fragment): string => {
  for (let each: Fragment | undefined = part; each; each = each.parent) {
    if (calleeOf(each.parent) !== 'amend') continue
    const index = indexIn(each)
    if (index === 1) return ', in what a page says'
    if (index === 2) return ', in what callers see'
  }
  return ''
}

export const elementsOf = (part: Fragment): readonly Fragment[] =>
  part.node.type === 'ArrayExpression' ? part.node.elements.flatMap((node) => inside(part, node) ?? []) : []
