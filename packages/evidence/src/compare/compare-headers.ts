import type { StatedPair } from '@sendspec/facts'
import type { Comparison } from './comparison.ts'
import { emptyOutline, type Member } from './outline.ts'
import { comparisonAt, type Sides } from './sides.ts'

/**
 * The headers of lists and samples, without those for authentication.
 * @param auth The places of credentials.
 */
export const headersOf = ({ facts }: Sides, auth: ReadonlySet<string>): readonly StatedPair[] =>
  [...facts.headers, ...facts.samples.flatMap(({ headers }) => headers)].filter(
    ({ name }) => !auth.has(`header ${name.toLowerCase()}`),
  )

const ownHeader = ({ contract }: Sides, { name }: StatedPair): Member | undefined =>
  contract.parameters.find((each) => each.in === 'header' && each.name?.value.toLowerCase() === name.toLowerCase())

/** Whether a parameter is about authentication or the body. A contract need not have it as a parameter. */
export const isOfCall = ({ contract }: Sides, { name, in: place }: Member, auth: ReadonlySet<string>): boolean => {
  if (place === 'query') return auth.has(`query ${name?.value}`)
  const own = name?.value.toLowerCase() ?? ''
  const isKnown = contract.parameters.some((each) => each.in === 'header' && each.name?.value.toLowerCase() === own)
  if (place !== 'header' || isKnown) return false
  return own === 'authorization' || auth.has(`header ${own}`) || (own === 'content-type' && contract.body !== undefined)
}

/** The headers that the contract has, as parameters with one value. Parameters that the page describes are left out. */
export const headerMembers = (sides: Sides, headers: readonly StatedPair[]): readonly Member[] => {
  const described = new Set(sides.facts.parameters.map(({ name }) => name?.value.toLowerCase()))
  const own = headers.filter((each) => ownHeader(sides, each) && !described.has(each.name.toLowerCase()))
  return [...Map.groupBy(own, ({ name }) => name.toLowerCase()).values()].map((same) => {
    const { name, line } = same[0] as StatedPair
    const values = same.map((each) => ({ value: each.value, line: each.line }))
    return {
      name: { value: name, line },
      line,
      in: 'header',
      outline: { ...emptyOutline, kinds: [{ value: 'string', line }], values },
    }
  })
}

/** Reports headers that the contract lacks. The content type of a documented body is not reported: contracts state none. */
export const strangeHeaders = (sides: Sides, headers: readonly StatedPair[]): readonly Comparison[] =>
  headers.flatMap((header) => {
    const { name, value, line } = header
    const isOfBody = name.toLowerCase() === 'content-type' && sides.contract.body !== undefined
    if (isOfBody || ownHeader(sides, header)) return []
    return [
      comparisonAt(sides, {
        aspect: 'header',
        of: name.toLowerCase(),
        outcome: 'differs',
        line,
        page: `${name}: ${value}`,
      }),
    ]
  })
