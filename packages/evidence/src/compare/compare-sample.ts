import { fillsTemplate, type SampleFacts } from '@sendspec/facts'
import { quoted } from './compare-stated.ts'
import type { Comparison } from './comparison.ts'
import { dottedPath } from './nest-dotted.ts'
import { emptyOutline, type Member } from './outline.ts'
import { serverKey } from './servers.ts'
import { comparisonAt, type PageContext, type Sides } from './sides.ts'

/**
 * Whether a call is one of a path: the fixed parts are the same, counted from the end, because servers can have a path of
 * their own. Any text can be a parameter's value.
 */
const callsPath = (path: string, template: string): boolean => {
  if (fillsTemplate(path, template)) return true
  const [called, wanted] = [path, template].map((each) => each.split('/').filter(Boolean)) as [string[], string[]]
  const shift = called.length - wanted.length
  const isFixed = (each: string): boolean => !each.includes('{')
  return (
    shift >= 0 &&
    wanted.some(isFixed) &&
    wanted.every((each, index) => !isFixed(each) || each === called[index + shift])
  )
}

/** The server that a call goes to: one of the contract's, whose address can have a path, else the host. */
const serverOf = (url: string, servers: ReadonlySet<string>): string =>
  [...servers].find((each) => serverKey(url).startsWith(`${serverKey(each)}/`)) ??
  /^(?:[a-z][a-z+.-]*:\/\/)?[^/]*/i.exec(url)?.[0] ??
  ''

/** The parameters of the contract that nothing but sample calls of the page have in their query. */
export const shownInQuery = ({ contract, facts }: Sides, stated: readonly Member[]): readonly Member[] => {
  const shown = facts.samples.flatMap(({ query }) => query)
  return contract.parameters.flatMap((own): readonly Member[] => {
    const name = own.name?.value
    const isStated = stated.some((each) => each.name?.value === name)
    const same = shown.filter((each) => dottedPath(each.name)[0] === name)
    if (own.in !== 'query' || isStated || same.length === 0) return []
    return shownMember(
      own,
      same.map((each) => ({ path: dottedPath(each.name), line: each.line })),
    )
  })
}

interface ShownName {
  readonly path: readonly string[]
  readonly line: number
}

/** A parameter with those of its members that calls have, by names as `filter[state]`. */
const shownMember = (own: Member, shown: readonly ShownName[]): readonly Member[] => {
  const [step = '', line] = [own.name?.value, shown[0]?.line]
  if (line === undefined) return []
  const kinds = own.outline.kinds.map(({ value }) => ({ value, line, inferred: true as const }))
  const inner = shown.flatMap(({ path, ...rest }) => (path.length > 1 ? [{ ...rest, path: path.slice(1) }] : []))
  const members = own.outline.members.flatMap((member) =>
    shownMember(
      member,
      inner.filter(({ path }) => path[0] === member.name?.value),
    ),
  )
  return [{ name: { value: step, line }, line, in: 'query', outline: { ...emptyOutline, kinds, members } }]
}

/** Checks that the contract allows a sample call of the page. */
export const compareSample = (
  sides: Sides,
  { method, url, query, headers }: SampleFacts,
  { auth, servers }: PageContext,
): readonly Comparison[] => {
  const { contract } = sides
  const server = serverOf(url?.value ?? '', servers)
  const prefix = auth.place?.prefix?.toLowerCase()
  // Another place is another way to authenticate, which the page offers besides.
  const callers = headers.filter(
    ({ name }) => prefix !== undefined && auth.place?.in === 'header' && name.toLowerCase() === auth.place.name,
  )
  const own = contract.parameters.filter((each) => each.in === 'query').map(({ name }) => name?.value)
  const aspect = 'sample'
  const path = /^(?:[a-z][a-z+.-]*:\/\/)?[^/]*(\/[^?#]*)/i.exec(url?.value ?? '')?.[1]
  const wanted = contract.path?.value ?? ''
  return [
    ...(method && method.value !== contract.method?.value
      ? [
          comparisonAt(sides, {
            aspect,
            of: 'method',
            outcome: 'differs',
            line: method.line,
            page: method.value,
            contract: contract.method?.value ?? '',
          }),
        ]
      : []),
    ...(url && (path === undefined || !callsPath(path, wanted))
      ? [
          comparisonAt(sides, {
            aspect,
            of: 'path',
            outcome: 'differs',
            line: url.line,
            page: path ?? url.value,
            contract: wanted,
          }),
        ]
      : []),
    ...(url && server !== '' && ![...servers].some((each) => serverKey(each) === serverKey(server))
      ? [
          comparisonAt(sides, {
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
      .filter(({ value }) => value.split(' ')[0]?.toLowerCase() !== prefix)
      .map(({ name, value, line }) =>
        comparisonAt(sides, {
          aspect,
          of: name,
          outcome: 'differs',
          line,
          page: `${name}: ${value}`,
          contract: prefix ?? '',
        }),
      ),
    ...query
      .filter(({ name }) => !auth.places.has(`query ${name}`) && !own.includes(dottedPath(name)[0]))
      .map(({ name, line }) =>
        comparisonAt(sides, {
          aspect: 'name',
          place: { part: 'query', pointer: `/${name}` },
          outcome: 'differs',
          line,
          page: quoted(name),
        }),
      ),
  ]
}
