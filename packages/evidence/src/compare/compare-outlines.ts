import { isDeepStrictEqual } from 'node:util'
import { below } from '../pointer.ts'
import { alignUnnamed } from './align-unnamed.ts'
import type { ComparedPlace, Comparison } from './comparison.ts'
import { formatCalled } from './formats.ts'
import {
  eitherOf,
  limitNames,
  type Member,
  nothingSaid,
  type Outline,
  type Said,
  type Scalar,
  type ValueKind,
} from './outline.ts'

/** What goes along on the way down. */
export interface At extends ComparedPlace {
  readonly page: string
  /** Set while the page's side is only what its examples show. */
  readonly shown?: true
  /** What fields of a name are on this page: a parameter of that name that is not described is one of those. */
  readonly known: ReadonlyMap<string, Outline>
}

type Bare = Omit<Comparison, keyof ComparedPlace | 'page' | 'line' | 'shown'>

const compared = (
  { operation, part, pointer, page, shown }: At,
  said: Partial<Said<unknown>> | undefined,
  bare: Bare,
): Comparison => ({
  ...(operation !== undefined && { operation }),
  ...(part !== undefined && { part }),
  ...(pointer !== undefined && { pointer }),
  page,
  ...(said?.line !== undefined && { line: said.line }),
  // What a field is inferred to be can contradict the contract; it can't outweigh what another page says in words.
  ...((shown || (said?.inferred && bare.outcome === 'agrees')) && { shown: true as const }),
  ...bare,
})

const into = (at: At, step: string): At => ({ ...at, pointer: below(at.pointer ?? '', step) })

export const quoted = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : JSON.stringify(value))

/** One statement that either side may make: the same, another, or one side alone. */
const compareSaid = <Value>(
  at: At,
  contract: Said<Value> | undefined,
  page: Said<Value> | undefined,
  told: Pick<Bare, 'aspect' | 'of'> & { readonly tell: (value: Value) => string },
): readonly Comparison[] => {
  const { tell, ...bare } = told
  const says = { ...(page && { page: tell(page.value) }), ...(contract && { contract: tell(contract.value) }) }
  if (!page) return contract ? [compared(at, undefined, { ...bare, outcome: 'unstated', says })] : []
  const same = contract !== undefined && isDeepStrictEqual(contract.value, page.value)
  if (!contract) {
    const nothing = { ...says, contract: 'nothing of it' }
    return [compared(at, page, { ...bare, outcome: 'differs', silent: true, says: nothing })]
  }
  return [compared(at, page, { ...bare, outcome: same ? 'agrees' : 'differs', says })]
}

const kindsIn = ({ kinds }: Outline): ReadonlySet<ValueKind> =>
  new Set(kinds.map(({ value }) => value).filter((value) => value !== 'null'))

const listKinds = (kinds: Iterable<ValueKind>): string => `the type ${[...kinds].join(' or ') || 'null'}`

/** Every kind that a page can mean by one of a contract, beside that one. */
const alsoCalled: { readonly [Kind in ValueKind]?: readonly ValueKind[] } = { record: ['object'] }

const compareKinds = (contract: Outline, page: Outline, at: At): readonly Comparison[] => {
  const aspect = 'type'
  const wanted = kindsIn(contract)
  const kinds = kindsIn(page)
  const says = { contract: listKinds(wanted) }
  const [first] = page.kinds
  if (kinds.size === 0) {
    if (page.values.length > 0 || wanted.has('unknown')) return []
    if (wanted.size === 0) return first ? [compared(at, first, { aspect, outcome: 'agrees', says })] : []
    return [compared(at, undefined, { aspect, outcome: 'unstated', says })]
  }
  if (at.shown && wanted.has('unknown')) return []
  const means = (kind: ValueKind): boolean =>
    kinds.has(kind) || (alsoCalled[kind] ?? []).some((each) => kinds.has(each))
  const names = (kind: ValueKind): boolean =>
    wanted.has(kind) || [...wanted].some((each) => alsoCalled[each]?.includes(kind))
  const isKnown = [...kinds].every(names)
  const isWhole = [...wanted].every(means)
  const isInferred = page.kinds.every(({ inferred }) => inferred)
  const said = { ...first, ...(!isInferred && { inferred: undefined }) }
  if (isKnown && isWhole) return [compared(at, said as Said<unknown>, { aspect, outcome: 'agrees', says })]
  // An example need not show every type that a value can have.
  const outcome = isKnown && isInferred ? 'unstated' : 'differs'
  return [compared(at, said as Said<unknown>, { aspect, outcome, says: { ...says, page: listKinds(kinds) } })]
}

const compareNull = (contract: Outline, page: Outline, at: At): readonly Comparison[] => {
  const aspect = 'nullability'
  const allowed = contract.kinds.some(({ value }) => value === 'null' || value === 'unknown')
  const stated = page.kinds.find(({ value }) => value === 'null')
  const open = contract.kinds.some(({ value }) => value === 'unknown')
  const says = {
    page: stated ? 'that it can be null' : 'that it is never null',
    contract: allowed ? 'that it can be null' : 'that it is never null',
  }
  if (stated)
    return at.shown && !allowed ? [] : [compared(at, stated, { aspect, outcome: allowed ? 'agrees' : 'differs', says })]
  if (page.neverNull) return [compared(at, page.neverNull, { aspect, outcome: allowed ? 'differs' : 'agrees', says })]
  return allowed && !open ? [compared(at, undefined, { aspect, outcome: 'unstated', says })] : []
}

/** Both of `true` and `false` is no list. */
const valuesIn = ({ values }: Outline): readonly Said<Scalar>[] =>
  [true, false].every((each) => values.some(({ value }) => value === each)) ? [] : values

const compareValues = (contract: Outline, page: Outline, at: At): readonly Comparison[] => {
  const aspect = 'values'
  const own = valuesIn(contract)
  const listed = valuesIn(page)
  const has = (values: readonly Said<Scalar>[], { value }: Said<Scalar>): boolean =>
    values.some((each) => String(each.value) === String(value))
  return [
    ...listed.map((each) => {
      const outcome = has(own, each) ? 'agrees' : 'differs'
      return compared(at, each, { aspect, of: String(each.value), outcome, says: { page: quoted(each.value) } })
    }),
    ...own
      .filter((each) => !has(listed, each))
      .map((each) => {
        // Where a page has a list, the list is all of it.
        const outcome = listed.length > 0 ? 'differs' : 'unstated'
        return compared(at, listed[0], {
          aspect,
          of: String(each.value),
          outcome,
          says: { contract: quoted(each.value) },
        })
      }),
  ]
}

const compareFormat = (contract: Outline, page: Outline, at: At): readonly Comparison[] => {
  const words = page.format?.value
  const called = words === undefined ? undefined : formatCalled(words, contract.format?.value)
  // What contracts have no name for can't be compared.
  if (page.format && !called && !contract.format) return []
  const said = page.format && { ...page.format, value: called ?? page.format.value }
  return compareSaid(at, contract.format, said, { aspect: 'format', tell: (value) => `the format ${value}` }).map(
    (each) => (each.says.page && words ? { ...each, says: { ...each.says, page: `the format ${words}` } } : each),
  )
}

const compareItems = (contract: Outline, page: Outline, at: At): readonly Comparison[] => {
  const { items } = contract
  if (!items) return []
  const isRecord = contract.kinds.some(({ value }) => value === 'record')
  if (!isRecord) return compareOutlines(items, page.items ?? nothingSaid, into(at, '*'))
  const values =
    page.items ??
    (at.shown && page.members.length > 0 ? eitherOf(page.members.map(({ outline }) => outline)) : undefined)
  const bare = {
    aspect: 'type' as const,
    of: 'values',
    says: { contract: `${listKinds(kindsIn(items))} of its values` },
  }
  if (values) {
    const outcome = 'agrees' as const
    return [compared(at, values.kinds[0], { ...bare, outcome }), ...compareOutlines(items, values, into(at, '*'))]
  }
  return kindsIn(items).has('unknown') ? [] : [compared(at, undefined, { ...bare, outcome: 'unstated' })]
}

/** Everything that a contract and a page say of one value, and of what is inside it. */
export const compareOutlines = (contract: Outline, page: Outline, at: At): readonly Comparison[] => [
  ...compareKinds(contract, page, at),
  ...compareNull(contract, page, at),
  ...compareValues(contract, page, at),
  ...compareFormat(contract, page, at),
  ...limitNames.flatMap((name) =>
    compareSaid(at, contract.limits[name], page.limits[name], {
      aspect: 'limit',
      of: name,
      tell: (value) => `the ${name} ${value}`,
    }),
  ),
  ...compareItems(contract, page, at),
  ...(contract.kinds.some(({ value }) => value === 'record') && at.shown
    ? []
    : compareMembers(contract.members, page.members, at)),
]

/** A path has all of its parameters. */
const requiredBy = ({ required, in: place, line }: Member): Said<boolean> | undefined =>
  required ?? (place === 'path' ? { value: true, ...(line !== undefined && { line }) } : undefined)

const compareRequired = (contract: Member, page: Member, at: At): readonly Comparison[] => {
  const aspect = 'required'
  const { required } = contract
  const said = requiredBy(page)
  const tell = (value: boolean): string => `that it is ${value ? 'required' : 'optional'}`
  // A sample request need not leave out what is optional, and that one example lacks a key is told of its payload.
  if (at.shown && (at.part === 'body' || !said?.value)) return []
  if (said || required?.value) return compareSaid(at, required, said, { aspect, tell })
  return page.name ? [compared(at, page.name, { aspect, outcome: 'agrees', says: {} })] : []
}

const comparePlace = (contract: Member, page: Member, at: At): readonly Comparison[] => {
  if (at.shown || (!contract.in && (!page.in || page.in === at.part))) return []
  const said = (place: string) => ({ value: place, ...(page.line !== undefined && { line: page.line }) })
  return compareSaid(at, said(contract.in ?? at.part ?? ''), page.in && said(page.in), {
    aspect: 'place',
    tell: (value) => value,
  })
}

/** A parameter that a page gives no type or format has those of the fields with its name, and a path is text. */
const withKnown = (contract: Member, page: Member, { known, shown }: At): Outline => {
  const { outline } = page
  if (shown || !page.in) return outline
  const same = known.get(contract.name?.value ?? '')
  const wanted = kindsIn(contract.outline)
  const untyped = kindsIn(outline).size === 0 && outline.values.length === 0
  const weak = <Value>(said: Said<Value>): Said<Value> => ({ ...said, inferred: true })
  const kinds = [...(same?.kinds ?? []), ...(page.in === 'path' ? [{ value: 'string' as const }] : [])]
  const fitting = kinds.filter(({ value }) => wanted.has(value)).slice(0, 1)
  const format =
    same?.format && formatCalled(same.format.value, contract.outline.format?.value) === contract.outline.format?.value
      ? same.format
      : undefined
  return {
    ...outline,
    ...(untyped && { kinds: [...outline.kinds, ...fitting.map(weak)] }),
    ...(!outline.format && format && { format: weak(format) }),
  }
}

/** Everything that a contract and a page say of one field or parameter. */
export const compareMember = (contract: Member, page: Member, at: At): readonly Comparison[] => {
  const tell = (value: unknown): string => `the default ${quoted(value)}`
  const known = withKnown(contract, page, at)
  return [
    ...comparePlace(contract, page, at),
    ...compareRequired(contract, page, at),
    ...(at.shown ? [] : compareSaid(at, contract.default, page.default, { aspect: 'default', tell })),
    ...compareOutlines(contract.outline, known, at),
  ]
}

/** Header names are the same in any case. */
const sameName = (contract: Member, page: Member): boolean => {
  const [one, other] = [contract.name?.value, page.name?.value]
  return contract.in === 'header' ? one?.toLowerCase() === other?.toLowerCase() : one === other
}

const isDescribedAt = (contract: Member, page: Member, at: At): boolean =>
  contract.page === at.page &&
  contract.line !== undefined &&
  (contract.line === page.line || contract.line === page.name?.line)

/** Fields or parameters of one object or place, in both directions. */
export const compareMembers = (contract: readonly Member[], page: readonly Member[], at: At): readonly Comparison[] => {
  const placeOf = (member: Member): At => ({
    ...into(at, member.name?.value ?? ''),
    ...(member.in && { part: member.in }),
  })
  const named = page.filter(({ name }) => name)
  const pairs = named.map((each) => [each, contract.find((own) => sameName(own, each))] as const)
  const taken = new Set(pairs.map(([, own]) => own))
  const strangers = pairs.flatMap(([each, own]) => (own ? [] : [each]))
  const left = contract.filter((own) => !taken.has(own))
  const renamed = strangers.flatMap((each) => {
    const own = left.find((one) => isDescribedAt(one, each, at))
    return own ? [[each, own] as const] : []
  })
  const pairedNames = (own: Member, each: Member): readonly Comparison[] => {
    const place = placeOf(own)
    return compareSaid(place, own.name, each.name, { aspect: 'name', tell: quoted })
  }
  const isRenamed = (member: Member): boolean => renamed.some((pair) => pair.includes(member))
  const unnamed = page.filter(({ name }) => !name)
  const missing = left.filter((own) => !isRenamed(own))
  return [
    ...pairs.flatMap(([each, own]) =>
      own
        ? [
            compared(placeOf(own), each.name, { aspect: 'name', outcome: 'agrees', says: {} }),
            ...compareMember(own, each, placeOf(own)),
          ]
        : [],
    ),
    ...renamed.flatMap(([each, own]) => [...pairedNames(own, each), ...compareMember(own, each, placeOf(own))]),
    ...(at.shown
      ? []
      : strangers
          .filter((each) => !isRenamed(each))
          .map((each) =>
            compared(placeOf(each), each.name, {
              aspect: 'name',
              outcome: 'differs',
              says: { page: quoted(each.name?.value) },
            }),
          )),
    ...(unnamed.length > 0
      ? compareUnnamed(missing, unnamed, at)
      : missing.map((own) =>
          compared(placeOf(own), undefined, {
            aspect: 'name',
            outcome: 'unstated',
            ...(named.length > 0 && { firm: true as const }),
            says: { contract: quoted(own.name?.value) },
          }),
        )),
  ]
}

interface Placed {
  readonly member: Member
  readonly at: At
}

/** Members with those inside them, as a page tells them one after the other. */
const inOrder = (members: readonly Member[], at: At): readonly Placed[] =>
  members.flatMap((member) => {
    const place: At = { ...into(at, member.name?.value ?? ''), ...(member.in && { part: member.in }) }
    const { items, members: own } = member.outline
    const inner = items && own.length === 0 ? inOrder(items.members, into(place, '*')) : inOrder(own, place)
    return [{ member, at: place }, ...inner]
  })

const bare = (outline: Outline): Outline => ({
  ...outline,
  ...(outline.items && { items: bare(outline.items) }),
  members: [],
})

const alone = (member: Member): Member => ({ ...member, outline: bare(member.outline) })

/** Members whose names the page lost are known by their order and by what else is said of them. */
const compareUnnamed = (contract: readonly Member[], page: readonly Member[], at: At): readonly Comparison[] => {
  const own = inOrder(contract, at)
  const described = inOrder(page, at).map(({ member }) => member)
  const { pairs, left } = alignUnnamed(
    own.map(({ member }) => member),
    described,
    at.page,
  )
  return [
    ...own.map(({ member, at: place }, index) =>
      compared(place, undefined, {
        aspect: 'name',
        outcome: 'unstated',
        ...(!pairs.some(([paired]) => paired === index) && { lacking: true as const }),
        says: { contract: quoted(member.name?.value) },
      }),
    ),
    ...pairs.flatMap(([index, each]) => {
      const { member, at: place } = own[index] as Placed
      return compareMember(alone(member), alone(each), place)
    }),
    ...left.map((each) =>
      compared(at, { line: each.line ?? 0 } as Said<unknown>, {
        aspect: 'name',
        of: `line ${each.line}`,
        outcome: 'differs',
        says: { page: 'something without a name' },
      }),
    ),
  ]
}
