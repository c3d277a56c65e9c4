import type { SampleFacts, StatedPair } from '../facts/example-facts.ts'
import type { Stated } from '../facts/mark.ts'
import type { OperationFacts } from '../facts/operation-facts.ts'
import type { PageFacts } from '../facts/page-facts.ts'
import type { Aspect } from './aspects.ts'
import { compareMember, compareMembers, compareOutlines } from './compare-outlines.ts'
import { type At, type Both, quoted } from './compare-said.ts'
import type { ComparedPlace, Comparison } from './comparison.ts'
import { fitsPath } from './match-operations.ts'
import {
  type Member,
  nothingSaid,
  type OperationOutline,
  type Outline,
  type ResponseOutline,
  type Said,
} from './outline.ts'
import { outlineOfFacts, type Repair } from './page-outline.ts'
import { normalServer } from './servers.ts'

/** The two sides of one operation, and where the page's stands. */
interface Sides {
  readonly id: string
  readonly contract: OperationOutline
  readonly page: PageFacts
  readonly facts: OperationFacts
}

interface Told {
  readonly place?: ComparedPlace
  readonly aspect: Aspect
  readonly of?: string
  readonly outcome: Comparison['outcome']
  readonly line?: number
  readonly shown?: boolean
  readonly page?: string
  readonly contract?: string
}

const told = ({ id, page }: Sides, { place, aspect, of, outcome, line, shown, ...says }: Told): Comparison => ({
  operation: id,
  ...place,
  aspect,
  ...(of !== undefined && { of }),
  outcome,
  ...(shown && { shown: true as const }),
  page: page.page.id,
  ...(line !== undefined && { line }),
  says,
})

/** Method and path of the whole operation. */
const compareEndpoint = (
  sides: Sides,
  aspect: 'method' | 'path',
  fits: (contract: string, said: Stated<string>) => { readonly outcome: 'agrees' | 'differs'; readonly shown?: true },
): readonly Comparison[] => {
  const own = sides.contract[aspect]?.value ?? ''
  const said = sides.facts[aspect]
  const base = { place: { part: 'path' }, aspect, contract: `the ${aspect} ${own}` }
  if (!said) return [told(sides, { ...base, outcome: 'unstated' })]
  return [told(sides, { ...base, ...fits(own, said), line: said.line, page: `the ${aspect} ${said.value}` })]
}

const compareMethod = (sides: Sides): readonly Comparison[] =>
  compareEndpoint(sides, 'method', (own, { value }) => ({ outcome: own === value ? 'agrees' : 'differs' }))

const comparePath = (sides: Sides): readonly Comparison[] =>
  compareEndpoint(sides, 'path', (own, { value, line }) => {
    // A sample call shows a path with its parameters filled in.
    const isFilled = sides.facts.samples.some(({ url }) => url?.line === line && url.value.endsWith(value))
    if (own !== value && isFilled && fitsPath(own, value)) return { outcome: 'agrees', shown: true }
    return { outcome: own === value ? 'agrees' : 'differs' }
  })

/** Every name in a list, in both directions. */
const compareLists = (
  sides: Sides,
  aspect: Aspect,
  contract: readonly Said<string>[],
  page: readonly Said<string>[],
): readonly Comparison[] => [
  ...page.map(({ value, line }) => {
    const outcome = contract.some((each) => each.value === value) ? 'agrees' : 'differs'
    return told(sides, { aspect, of: value, outcome, ...(line !== undefined && { line }), page: quoted(value) })
  }),
  ...contract
    .filter(({ value }) => !page.some((each) => each.value === value))
    .map(({ value }) => told(sides, { aspect, of: value, outcome: 'unstated', contract: quoted(value) })),
]

const json = /^application\/(?:[\w.+-]+\+)?json\b/

/** The headers of lists and samples, but for those that say who calls. */
const headersOf = ({ facts }: Sides, auth: ReadonlySet<string>): readonly StatedPair[] =>
  [...facts.headers, ...facts.samples.flatMap(({ headers }) => headers)].filter(
    ({ name }) => !auth.has(name.toLowerCase()),
  )

const ownHeader = ({ contract }: Sides, { name }: StatedPair): Member | undefined =>
  contract.parameters.find((each) => each.in === 'header' && each.name?.value.toLowerCase() === name.toLowerCase())

/** Who calls, and what a body is, is said of the call; a contract need not have such headers as parameters. */
const isOfCall = ({ contract }: Sides, { name, in: place }: Member, auth: ReadonlySet<string>): boolean => {
  const own = name?.value.toLowerCase() ?? ''
  const isKnown = contract.parameters.some((each) => each.in === 'header' && each.name?.value.toLowerCase() === own)
  if (place !== 'header' || isKnown) return false
  return own === 'authorization' || auth.has(own) || (own === 'content-type' && contract.body !== undefined)
}

/** Headers that the contract has are parameters with one value, unless the page describes them as parameters. */
const headerMembers = (sides: Sides, headers: readonly StatedPair[]): readonly Member[] => {
  const described = new Set(sides.facts.parameters.map(({ name }) => name?.value.toLowerCase()))
  const own = headers.filter((each) => ownHeader(sides, each) && !described.has(each.name.toLowerCase()))
  return [...Map.groupBy(own, ({ name }) => name.toLowerCase()).values()].map((same) => {
    const { name, line } = same[0] as StatedPair
    const values = same.map((each) => ({ value: each.value, line: each.line }))
    return {
      name: { value: name, line },
      line,
      in: 'header',
      outline: { ...nothingSaid, kinds: [{ value: 'string', line }], values },
    }
  })
}

/** Headers that the contract has not; the type of a body that it has is no news. */
const strangeHeaders = (sides: Sides, headers: readonly StatedPair[]): readonly Comparison[] =>
  headers.flatMap((header) => {
    const { name, value, line } = header
    const isOfBody = name.toLowerCase() === 'content-type' && json.test(value) && sides.contract.body !== undefined
    if (isOfBody || ownHeader(sides, header)) return []
    return [
      told(sides, { aspect: 'header', of: name.toLowerCase(), outcome: 'differs', line, page: `${name}: ${value}` }),
    ]
  })

/** What a call of the page says: it has to be one that the contract allows. */
const compareSample = (
  sides: Sides,
  { method, url, query, headers }: SampleFacts,
  { auth, servers }: PageContext,
): readonly Comparison[] => {
  const { contract } = sides
  const server = /^(?:[a-z][a-z+.-]*:\/\/)?[^/]*/i.exec(url?.value ?? '')?.[0] ?? ''
  const callers = headers.filter(({ name }) => auth.names.has(name.toLowerCase()))
  const own = contract.parameters.filter((each) => each.in === 'query').map(({ name }) => name?.value)
  const aspect = 'sample'
  const path = /^(?:[a-z][a-z+.-]*:\/\/)?[^/]*(\/[^?#]*)/i.exec(url?.value ?? '')?.[1]
  const wanted = contract.path?.value ?? ''
  return [
    ...(method && method.value !== contract.method?.value
      ? [
          told(sides, {
            aspect,
            of: 'method',
            outcome: 'differs',
            line: method.line,
            page: method.value,
            contract: contract.method?.value ?? '',
          }),
        ]
      : []),
    ...(url && (path === undefined || !fitsPath(wanted, path))
      ? [
          told(sides, {
            aspect,
            of: 'path',
            outcome: 'differs',
            line: url.line,
            page: path ?? url.value,
            contract: wanted,
          }),
        ]
      : []),
    ...(url && server !== '' && !servers.has(normalServer(server))
      ? [
          told(sides, {
            aspect,
            of: 'server',
            outcome: 'differs',
            line: url.line,
            page: server,
            contract: [...servers].join(' or '),
          }),
        ]
      : []),
    ...callers
      .filter(({ value }) => value.split(' ')[0]?.toLowerCase() !== auth.scheme)
      .map(({ name, value, line }) =>
        told(sides, { aspect, of: name, outcome: 'differs', line, page: `${name}: ${value}`, contract: auth.scheme }),
      ),
    ...query
      .filter(({ name }) => !own.includes(name.replace(/\[.*$/, '')))
      .map(({ name, line }) =>
        told(sides, {
          aspect: 'name',
          place: { part: 'query', pointer: `/${name}` },
          outcome: 'differs',
          line,
          page: quoted(name),
        }),
      ),
  ]
}

interface Filters {
  /** Filters that are parameters by themselves. */
  readonly flat: readonly Member[]
  /** Filters inside a parameter of the contract, as in `filter[state]`. */
  readonly nested?: { readonly container: Member; readonly members: readonly Member[] }
}

/** The filters that a page lists, each where the contract has one of that name. */
const filtersOf = ({ contract, facts }: Sides): Filters => {
  const own = contract.parameters.filter((each) => each.in === 'query')
  const filters = facts.filters.map((name): Member => ({ name, line: name.line, outline: nothingSaid }))
  const isFlat = (filter: Member): boolean => own.some(({ name }) => name?.value === filter.name?.value)
  const inside = filters.filter((each) => !isFlat(each))
  const countIn = ({ outline }: Member): number =>
    outline.members.filter(({ name }) => inside.some((each) => each.name?.value === name?.value)).length
  const [container] = [...own].sort((one, other) => countIn(other) - countIn(one))
  const inQuery = (members: readonly Member[]) => members.map((each) => ({ ...each, in: 'query' as const }))
  if (!container || countIn(container) === 0) return { flat: inQuery(filters) }
  return { flat: inQuery(filters.filter(isFlat)), nested: { container, members: inQuery(inside) } }
}

/** The filters inside a parameter, and that it holds them. */
const compareFilters = ({ container, members }: NonNullable<Filters['nested']>, at: At): readonly Comparison[] => {
  const { outline } = container
  const place: At = { ...at, part: 'query', pointer: `/${container.name?.value}` }
  const holder: Member = { in: 'query', outline: { ...nothingSaid, kinds: [{ value: 'object', inferred: true }] } }
  return [
    ...compareMember({ contract: { ...container, outline: { ...outline, members: [] } }, page: holder }, place),
    ...compareMembers({ contract: outline.members, page: members }, place),
  ]
}

const sortMember = (own: readonly Member[], { sorts, defaultSort }: OperationFacts): readonly Member[] => {
  const [first] = sorts.length > 0 ? sorts : defaultSort ? [defaultSort] : []
  if (!first) return []
  const named = own.find((each) => each.in === 'query' && /^(?:sort|order)/i.test(each.name?.value ?? ''))
  const values =
    defaultSort && !sorts.some(({ value }) => value === defaultSort.value) ? [defaultSort, ...sorts] : sorts
  return [
    {
      name: { value: named?.name?.value ?? 'sort', line: first.line },
      line: first.line,
      in: 'query',
      ...(defaultSort && { default: defaultSort }),
      outline: { ...nothingSaid, kinds: [{ value: 'string', line: first.line, inferred: true }], values },
    },
  ]
}

const isSuccess = ({ status }: ResponseOutline): boolean => (status?.value ?? 0) < 300

/**
 * The answers of the contract that an answer of the page is about: one without a status is the success,
 * or, where it is of a failure, every error that the page does not describe by its status.
 */
const aboutWhich = (page: ResponseOutline, { responses }: OperationOutline, all: readonly ResponseOutline[]) => {
  const { status, failure } = page
  if (status) return responses.filter((each) => each.status?.value === status.value)
  if (!failure) return responses.filter(isSuccess).slice(0, 1)
  return responses.filter((each) => !isSuccess(each) && !all.some((one) => one.status?.value === each.status?.value))
}

const compareStatuses = (sides: Sides, page: OperationOutline): readonly Comparison[] => {
  const { contract } = sides
  const own = new Set(contract.responses.map(({ status }) => status?.value))
  const hasSuccess = contract.responses.some(isSuccess)
  const hasFailure = contract.responses.some((each) => !isSuccess(each))
  const unnamed = page.responses.filter(({ status }) => !status)
  const isPlain = unnamed.some(({ failure }) => !failure)
  const implied = isPlain && own.has(200) ? [{ value: 200 } as Said<number>] : []
  const named = [...page.responses.flatMap(({ status }) => (status ? [status] : [])), ...page.statuses, ...implied]
  const unanswered = [
    ...(isPlain && !hasSuccess ? ['of a success'] : []),
    ...(unnamed.some(({ failure }) => failure) && !hasFailure ? ['of a failure'] : []),
  ]
  const place = (status: number | undefined): ComparedPlace => ({ part: `${status}` })
  return [
    ...unanswered.map((status) => told(sides, { aspect: 'status', of: status, outcome: 'differs', page: status })),
    ...named.map(({ value, line }) => {
      const outcome = own.has(value) ? 'agrees' : 'differs'
      return told(sides, {
        place: place(value),
        aspect: 'status',
        outcome,
        ...(line !== undefined && { line }),
        page: `${value}`,
      })
    }),
    ...[...own]
      .filter((status) => !named.some(({ value }) => value === status))
      .map((status) =>
        told(sides, { place: place(status), aspect: 'status', outcome: 'unstated', contract: `${status}` }),
      ),
  ]
}

const compareResponses = (sides: Sides, page: OperationOutline, at: At): readonly Comparison[] => {
  const place = ({ status }: ResponseOutline): At => ({ ...at, part: `${status?.value}`, pointer: '' })
  const pairs = page.responses.flatMap((response) =>
    aboutWhich(response, sides.contract, page.responses).map((own) => ({ own, response })),
  )
  const described = new Set(pairs.map(({ own }) => own))
  return [
    ...pairs.flatMap(({ own, response }) =>
      compareBody({ contract: own.outline, page: response.outline, shown: response.shown }, place(own)),
    ),
    ...sides.contract.responses
      .filter((own) => !described.has(own))
      .flatMap((own) =>
        own.outline.members.length > 0 || own.outline.kinds.some(({ value }) => value === 'object')
          ? compareMembers({ contract: own.outline.members, page: [] }, place(own))
          : compareOutlines({ contract: own.outline, page: nothingSaid }, place(own)),
      ),
  ]
}

const isSilent = ({ kinds, members, items }: Outline): boolean => kinds.length === 0 && members.length === 0 && !items

/** A body as fields and types describe it, and as examples show it. */
const compareBody = (
  { contract, page, shown }: Both<Outline> & { readonly shown: Outline | undefined },
  at: At,
): readonly Comparison[] => {
  if (isSilent(contract) && isSilent(page)) return []
  return [
    ...(isSilent(page) && shown ? [] : compareOutlines({ contract, page: withObject(page, contract) }, at)),
    ...(shown ? compareOutlines({ contract, page: shown }, { ...at, shown: true }) : []),
  ]
}

/** A list of fields is that of an object, or of the items where the body is a list. */
const withObject = (page: Outline, contract: Outline): Outline => {
  if (page.kinds.length > 0 || page.members.length === 0) return page
  const isList = contract.kinds.some(({ value }) => value === 'array')
  const object = { ...page, kinds: [{ value: 'object' as const, inferred: true as const }] }
  return isList ? { ...nothingSaid, kinds: [{ value: 'array', inferred: true }], items: object } : object
}

const membersIn = (members: readonly Member[]): readonly (readonly [string, Outline])[] =>
  members.flatMap(({ name, outline }) => [
    ...(name && outline.kinds.length > 0 ? [[name.value, outline] as const] : []),
    ...membersIn(outline.members),
    ...membersIn(outline.items?.members ?? []),
  ])

/** What is known of names on a page; the first that has a name decides. */
export const knownOn = (page: PageFacts, repair: Repair): ReadonlyMap<string, Outline> => {
  const known = new Map<string, Outline>()
  for (const facts of page.operations) {
    const { responses, body, parameters } = outlineOfFacts(page, facts, repair)
    const all = [...parameters, ...(body?.members ?? []), ...responses.flatMap(({ outline }) => outline.members)]
    for (const [name, outline] of membersIn(all)) if (!known.has(name)) known.set(name, outline)
  }
  return known
}

/** What comparing the operations of one page needs beside the two sides. */
export interface PageContext {
  readonly repair: Repair
  readonly known: ReadonlyMap<string, Outline>
  /** How headers say who calls: their names, and the contract's scheme; both in lower case. */
  readonly auth: { readonly names: ReadonlySet<string>; readonly scheme: string }
  /** The contract's servers, as `normalServer` writes them. */
  readonly servers: ReadonlySet<string>
}

/** Everything that a contract and a page say of one operation. */
export const compareOperation = (sides: Sides, context: PageContext): readonly Comparison[] => {
  const { repair, known, auth } = context
  const { id, contract, page, facts } = sides
  const outline = outlineOfFacts(page, facts, repair)
  const at: At = { operation: id, page: page.page.id, known }
  const headers = headersOf(sides, auth.names)
  const { flat, nested } = filtersOf(sides)
  const sort = sortMember(contract.parameters, facts)
  const stated = outline.parameters.filter((each) => !isOfCall(sides, each, auth.names))
  const parameters = [...stated, ...flat, ...sort, ...headerMembers(sides, headers)]
  return [
    ...compareMethod(sides),
    ...comparePath(sides),
    ...compareMembers({ contract: contract.parameters, page: parameters }, at),
    ...(nested ? compareFilters(nested, at) : []),
    ...strangeHeaders(sides, headers),
    ...(contract.body || outline.body
      ? compareBody(
          { contract: contract.body ?? nothingSaid, page: outline.body ?? nothingSaid, shown: outline.bodyShown },
          { ...at, part: 'body', pointer: '' },
        )
      : []),
    ...compareStatuses(sides, outline),
    ...compareResponses(sides, outline, at),
    ...compareLists(sides, 'permission', contract.permissions, facts.permissions),
    ...facts.samples.flatMap((sample) => compareSample(sides, sample, context)),
  ]
}
