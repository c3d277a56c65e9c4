import { alignUnnamed } from './align-unnamed.ts'
import { type At, type Both, compared, compareStated, into, quoted } from './compare-stated.ts'
import { compareFormat, compareKinds, compareNull, compareValues, kindsIn, listKinds } from './compare-types.ts'
import type { Comparison } from './comparison.ts'
import { formatCalled } from './formats.ts'
import { eitherOf, emptyOutline, limitNames, type Member, type Outline, type Sourced } from './outline.ts'

const compareItems = ({ contract, page }: Both<Outline>, at: At): readonly Comparison[] => {
  const { items } = contract
  if (!items) return []
  const isRecord = contract.kinds.some(({ value }) => value === 'record')
  if (!isRecord) return compareOutlines({ contract: items, page: page.items ?? emptyOutline }, into(at, '*'))
  const values =
    page.items ??
    (at.shown && page.members.length > 0 ? eitherOf(page.members.map(({ outline }) => outline)) : undefined)
  const common = {
    aspect: 'type' as const,
    of: 'values',
    says: { contract: `${listKinds(kindsIn(items))} of its values` },
  }
  if (values) {
    const outcome = 'agrees' as const
    return [
      compared(at, { stated: values.kinds[0], ...common, outcome }),
      ...compareOutlines({ contract: items, page: values }, into(at, '*')),
    ]
  }
  return kindsIn(items).has('unknown') ? [] : [compared(at, { ...common, outcome: 'unstated' })]
}

/** Compares everything that a contract and a page state about a value and the values inside it. */
export const compareOutlines = ({ contract, page }: Both<Outline>, at: At): readonly Comparison[] => [
  ...compareKinds({ contract, page }, at),
  ...compareNull({ contract, page }, at),
  ...compareValues({ contract, page }, at),
  ...compareFormat({ contract, page }, at),
  ...limitNames.flatMap((name) =>
    compareStated(at, {
      contract: contract.limits[name],
      page: page.limits[name],
      aspect: 'limit',
      of: name,
      words: (value) => `the ${name} ${value}`,
    }),
  ),
  ...compareItems({ contract, page }, at),
  ...(contract.kinds.some(({ value }) => value === 'record') && at.shown
    ? []
    : compareMembers({ contract: contract.members, page: page.members }, at)),
]

/** Path parameters are always required. */
const requiredBy = ({ required, in: place, line }: Member): Sourced<boolean> | undefined =>
  required ?? (place === 'path' ? { value: true, ...(line !== undefined && { line }) } : undefined)

const compareRequired = ({ contract, page }: Both<Member>, at: At): readonly Comparison[] => {
  const aspect = 'required'
  const { required } = contract
  const stated = requiredBy(page)
  const words = (value: boolean): string => `that it is ${value ? 'required' : 'optional'}`
  // Zod has no required key whose value can be anything.
  const isOpen = contract.outline.kinds.some(({ value }) => value === 'unknown')
  if (isOpen && stated?.value && !required?.value) return []
  // A sample request need not leave out optional fields. A key that an example lacks is a problem of its payload.
  if (at.shown && (at.part === 'body' || !stated?.value)) return []
  // A field that every example has is not thereby stated to be required.
  const place: At = stated?.inferred ? { ...at, shown: true } : at
  if (stated || required?.value) return compareStated(place, { contract: required, page: stated, aspect, words })
  return page.name ? [compared(at, { stated: page.name, aspect, outcome: 'agrees', says: {} })] : []
}

const comparePlace = ({ contract, page }: Both<Member>, at: At): readonly Comparison[] => {
  if (at.shown || (!contract.in && (!page.in || page.in === at.part))) return []
  const sourced = (place: string) => ({ value: place, ...(page.line !== undefined && { line: page.line }) })
  return compareStated(at, {
    contract: sourced(contract.in ?? at.part ?? ''),
    page: page.in && sourced(page.in),
    aspect: 'place',
    words: (value) => value,
  })
}

/** Gives a parameter without a type or format those of the field with its name. A path parameter is text. */
const withKnown = ({ contract, page }: Both<Member>, { known, shown }: At): Outline => {
  const { outline } = page
  if (shown || !page.in) return outline
  const same = known.get(contract.name?.value ?? '')
  const wanted = kindsIn(contract.outline)
  const untyped = kindsIn(outline).size === 0 && outline.values.length === 0
  const weak = <Value>(stated: Sourced<Value>): Sourced<Value> => ({ ...stated, inferred: true })
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

/** Compares everything that a contract and a page state about a field or parameter. */
export const compareMember = ({ contract, page }: Both<Member>, at: At): readonly Comparison[] => {
  const words = (value: unknown): string => `the default ${quoted(value)}`
  const known = withKnown({ contract, page }, at)
  // A route has all of its path, and no default for a part of it.
  const fallback = contract.in === 'path' && contract.default === undefined ? undefined : page.default
  return [
    ...comparePlace({ contract, page }, at),
    ...compareRequired({ contract, page }, at),
    ...(at.shown ? [] : compareStated(at, { contract: contract.default, page: fallback, aspect: 'default', words })),
    ...compareOutlines({ contract: contract.outline, page: known }, at),
  ]
}

/** The case of header names doesn't matter. */
const sameName = (contract: Member, page: Member): boolean => {
  const [one, other] = [contract.name?.value, page.name?.value]
  return contract.in === 'header' ? one?.toLowerCase() === other?.toLowerCase() : one === other
}

/** The member of the contract with the same name. Among several parameters, the one in the same place. */
const ownOf = (contract: readonly Member[], page: Member): Member | undefined => {
  const same = contract.filter((own) => sameName(own, page))
  return same.find((own) => own.in === page.in) ?? same[0]
}

const isDescribedAt = ({ contract, page }: Both<Member>, at: At): boolean =>
  contract.page === at.page &&
  contract.line !== undefined &&
  (contract.line === page.line || contract.line === page.name?.line)

/** Compares the fields of an object, or the parameters of an operation. */
export const compareMembers = ({ contract, page }: Both<readonly Member[]>, at: At): readonly Comparison[] => {
  const placeOf = (member: Member): At => ({
    ...into(at, member.name?.value ?? ''),
    ...(member.in && { part: member.in }),
  })
  const named = page.filter(({ name }) => name)
  const pairs = named.map((each) => [each, ownOf(contract, each)] as const)
  const taken = new Set(pairs.map(([, own]) => own))
  const strangers = pairs.flatMap(([each, own]) => (own ? [] : [each]))
  const left = contract.filter((own) => !taken.has(own))
  const renamed = new Map<Member, Member>()
  for (const each of strangers) {
    const isFree = (one: Member): boolean => ![...renamed.values()].includes(one)
    const own = left.find((one) => isFree(one) && isDescribedAt({ contract: one, page: each }, at))
    if (own) renamed.set(each, own)
  }
  const pairedNames = (own: Member, each: Member): readonly Comparison[] => {
    const place = placeOf(own)
    return compareStated(place, { contract: own.name, page: each.name, aspect: 'name', words: quoted })
  }
  const unnamed = page.filter(({ name }) => !name)
  const missing = left.filter((own) => ![...renamed.values()].includes(own))
  return [
    ...pairs.flatMap(([each, own]) =>
      own
        ? [
            compared(placeOf(own), { stated: each.name, aspect: 'name', outcome: 'agrees', says: {} }),
            ...compareMember({ contract: own, page: each }, placeOf(own)),
          ]
        : [],
    ),
    ...[...renamed].flatMap(([each, own]) => [
      ...pairedNames(own, each),
      ...compareMember({ contract: own, page: each }, placeOf(own)),
    ]),
    ...(at.shown
      ? []
      : strangers
          .filter((each) => !renamed.has(each))
          .map((each) =>
            compared(placeOf(each), {
              stated: each.name,
              aspect: 'name',
              outcome: 'differs',
              says: { page: quoted(each.name?.value) },
            }),
          )),
    ...inPlaces({ contract: missing, page: unnamed }).flatMap((group) =>
      group.page.length > 0
        ? compareUnnamed(group, at)
        : group.contract.map((own) =>
            compared(placeOf(own), {
              aspect: 'name',
              outcome: 'unstated',
              ...(named.length > 0 && { firm: true as const }),
              says: { contract: quoted(own.name?.value) },
            }),
          ),
    ),
  ]
}

/** Parameters without names by the place that they go to, if each has one: a page lists the places in any order. */
const inPlaces = ({ contract, page }: Both<readonly Member[]>): readonly Both<readonly Member[]>[] => {
  if (page.length === 0 || page.some((each) => !each.in)) return [{ contract, page }]
  const places = [...new Set([...contract, ...page].map((each) => each.in))]
  const of = (members: readonly Member[], place: Member['in']) => members.filter((each) => each.in === place)
  return places.map((place) => ({ contract: of(contract, place), page: of(page, place) }))
}

interface PlacedMember {
  readonly member: Member
  readonly at: At
}

/** Members and the members inside them, in the order of a page. */
const inOrder = (members: readonly Member[], at: At): readonly PlacedMember[] =>
  members.flatMap((member) => {
    const place: At = { ...into(at, member.name?.value ?? ''), ...(member.in && { part: member.in }) }
    const { items, members: own } = member.outline
    const inner = items && own.length === 0 ? inOrder(items.members, into(place, '*')) : inOrder(own, place)
    return [{ member, at: place }, ...inner]
  })

const withoutMembers = (outline: Outline): Outline => ({
  ...outline,
  ...(outline.items && { items: withoutMembers(outline.items) }),
  members: [],
})

const alone = (member: Member): Member => ({ ...member, outline: withoutMembers(member.outline) })

/** Compares members whose names the page lost, by their order and by everything else that is known about them. */
const compareUnnamed = ({ contract, page }: Both<readonly Member[]>, at: At): readonly Comparison[] => {
  const own = inOrder(contract, at)
  const described = inOrder(page, at).map(({ member }) => member)
  const { pairs, left } = alignUnnamed(
    own.map(({ member }) => member),
    described,
    at.page,
  )
  const isWhole = own.length === described.length
  return [
    ...own.map(({ member, at: place }, index) =>
      compared(place, {
        aspect: 'name',
        outcome: 'unstated',
        ...(!pairs.some(([paired]) => paired === index) && { lacking: true as const }),
        says: { contract: quoted(member.name?.value) },
      }),
    ),
    ...pairs.flatMap(([index, each]) => {
      const { member, at: place } = own[index] as PlacedMember
      const compared = compareMember({ contract: alone(member), page: alone(each) }, place)
      // With one more on one side, which belongs to which is a guess.
      return isWhole ? compared : compared.filter(({ outcome }) => outcome === 'agrees')
    }),
    ...left.map((each) =>
      compared(at, {
        stated: { line: each.line ?? 0 } as Sourced<unknown>,
        aspect: 'description',
        of: `line ${each.line}`,
        outcome: 'differs',
        says: {},
      }),
    ),
  ]
}
