import type { PageFacts } from '@sendspec/facts'
import type { Member, Outline } from './outline.ts'
import { outlineOfFacts, type Repair } from './page-outline.ts'

const membersIn = (members: readonly Member[]): readonly (readonly [string, Outline])[] =>
  members.flatMap(({ name, outline }) => [
    ...(name && outline.kinds.length > 0 ? [[name.value, outline] as const] : []),
    ...membersIn(outline.members),
    ...membersIn(outline.items?.members ?? []),
  ])

/** The outlines of the fields of a page by name. The first field with a name decides. */
export const knownOn = (page: PageFacts, repair: Repair): ReadonlyMap<string, Outline> => {
  const known = new Map<string, Outline>()
  for (const facts of page.operations) {
    const { responses, body, parameters } = outlineOfFacts(page, facts, repair)
    const all = [...parameters, ...(body?.members ?? []), ...responses.flatMap(({ outline }) => outline.members)]
    for (const [name, outline] of membersIn(all)) if (!known.has(name)) known.set(name, outline)
  }
  return known
}
