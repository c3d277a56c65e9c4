import type { PageFacts } from '@sendspec/facts'

/** Where a fact stands, what stands around it and what could not be read are no facts themselves. */
const noFacts = new Set(['heading', 'gaps', 'mentions', 'error', 'lines', 'repeats', 'page'])

/** How many facts of each kind a page gave, by the key they stand under. */
export const countFacts = ({ page, ...facts }: PageFacts): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  const add = (key: string): void => {
    counts[key] = (counts[key] ?? 0) + 1
  }
  const visit = (value: unknown, key: string): void => {
    if (typeof value !== 'object' || value === null || noFacts.has(key)) return
    if (Array.isArray(value)) {
      for (const each of value) visit(each, key)
    } else if (isFact(value, key)) {
      add(key)
      if ('is' in value) visit(value.is, 'is')
    } else {
      if ('in' in value) add('in')
      for (const [name, each] of Object.entries(value)) visit(each, name)
    }
  }
  visit(facts, '')
  return counts
}

/** An example is one fact, and so is all that has a place and no fields below it; a type has those of its members besides. */
const isFact = (value: object, key: string): boolean =>
  key === 'examples' || key === 'requestExamples' || ('line' in value && !('fields' in value))
