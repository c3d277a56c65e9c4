import type { Aspect } from './aspects.ts'
import { compareBody } from './compare-body.ts'
import { compareMethod, comparePath } from './compare-endpoint.ts'
import { compareFilters, filtersOf, sortMember } from './compare-filters.ts'
import { headerMembers, headersOf, isOfCall, strangeHeaders } from './compare-headers.ts'
import { compareMembers } from './compare-outlines.ts'
import { compareResponses, compareStatuses } from './compare-responses.ts'
import { compareSample, shownInQuery } from './compare-sample.ts'
import { type At, quoted } from './compare-stated.ts'
import type { Comparison } from './comparison.ts'
import { emptyOutline, type Member, type Sourced } from './outline.ts'
import { outlineOfFacts } from './page-outline.ts'
import { comparisonAt, type PageContext, type Sides } from './sides.ts'

/** Compares two lists of names. */
const compareLists = (
  sides: Sides,
  aspect: Aspect,
  contract: readonly Sourced<string>[],
  page: readonly Sourced<string>[],
): readonly Comparison[] => [
  ...page.map(({ value, line }) => {
    const outcome = contract.some((each) => each.value === value) ? 'agrees' : 'differs'
    return comparisonAt(sides, { aspect, of: value, outcome, ...(line !== undefined && { line }), page: quoted(value) })
  }),
  ...contract
    .filter(({ value }) => !page.some((each) => each.value === value))
    .map(({ value }) => comparisonAt(sides, { aspect, of: value, outcome: 'unstated', contract: quoted(value) })),
]

/** A parameter of the path as routes can name it. Its name is never sent. */
const asRoute = (member: Member): Member =>
  member.in === 'path' && member.name
    ? { ...member, name: { ...member.name, value: member.name.value.replaceAll(/\W/g, '_') } }
    : member

/** Compares everything that a contract and a page state about an operation. */
export const compareOperation = (sides: Sides, context: PageContext): readonly Comparison[] => {
  const { repair, known, auth } = context
  const { id, contract, page, facts } = sides
  const outline = outlineOfFacts(page, facts, repair)
  const at: At = { operation: id, page: page.page.id, known }
  const headers = headersOf(sides, auth.places)
  const { flat, nested } = filtersOf(sides)
  const sort = sortMember(contract.parameters, facts)
  const stated = outline.parameters.filter((each) => !isOfCall(sides, each, auth.places)).map(asRoute)
  const described = [...stated, ...flat, ...sort]
  const parameters = [...described, ...shownInQuery(sides, described), ...headerMembers(sides, headers)]
  return [
    ...compareMethod(sides),
    ...comparePath(sides),
    ...compareMembers({ contract: contract.parameters, page: parameters }, at),
    ...(nested ? compareFilters(nested, at) : []),
    ...strangeHeaders(sides, headers),
    ...(contract.body || outline.body
      ? compareBody(
          { contract: contract.body ?? emptyOutline, page: outline.body ?? emptyOutline, shown: outline.bodyShown },
          { ...at, part: 'body', pointer: '' },
        )
      : []),
    ...compareStatuses(sides, outline),
    ...compareResponses(sides, outline, at),
    ...compareLists(sides, 'permission', contract.permissions, facts.permissions),
    ...facts.samples.flatMap((sample) => compareSample(sides, sample, context)),
  ]
}
