import type { Mark, PageFacts } from '@sendspec/facts'

export interface MarkedText extends Mark {
  readonly value: string
  /** Where in the facts it stands, for messages. */
  readonly at: string
}

/** Keys of facts whose text can be another than the page's: a path has `{name}` however the page writes it, a call its method. */
const rewritten = new Set(['path', 'url', 'servers', 'format', 'method', 'types'])

/** Every text that the facts say stands somewhere on the page. */
export const marksOf = (facts: PageFacts): readonly MarkedText[] => {
  const found: MarkedText[] = []
  const visit = (node: unknown, at: string): void => {
    if (Array.isArray(node)) node.forEach((each, index) => void visit(each, `${at}/${index}`))
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return
    const { name, value, text, line, column, inferred } = node as Record<string, unknown>
    const [stated] = [name, value, inferred ? undefined : beginningOf(text)].filter((each) => typeof each === 'string')
    if (isFromPath(node)) return
    if (stated && typeof line === 'number' && typeof column === 'number')
      found.push({ value: stated, line, column, at })
    for (const [key, each] of Object.entries(node)) if (!rewritten.has(key)) visit(each, `${at}/${key}`)
  }
  visit(facts, '')
  return found
}

/** A parameter that only the path names has the place of the path. */
const isFromPath = (node: object): boolean => 'in' in node && node.in === 'path' && !('heading' in node)

/** A type is printed on one line, however the page does it. */
const beginningOf = (text: unknown): unknown => (typeof text === 'string' ? text.split(/[\s{]/)[0] : undefined)
