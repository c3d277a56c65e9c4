import { documentedOn, type PagePlace } from '@sendspec/contract'
import { emptyOutline, type Member, nestDotted, type OperationOutline } from '@sendspec/evidence'
import type { FieldPlace, OperationFacts, PageFacts, StatedPair } from '@sendspec/facts'
import { describeField } from './describe-field.ts'
import type { Draft, FieldDraft, OperationDraft } from './draft.ts'
import { pathName } from './draft-names.ts'
import type { Drafting, Making } from './drafting.ts'
import { fieldsOf, standIn } from './from-outline.ts'

const places = ['path', 'query', 'header'] as const

/** The parameters of an operation, by where they go. */
export const draftParameters = (drafting: Drafting): OperationDraft['parameters'] => {
  const { facts, outline, line, making } = drafting
  const described = withSort([...outline.parameters, ...filtersOf(facts, outline)], facts)
  const all = [...described, ...shownInQuery(facts, described)].filter((member) => !isCredential(member, making.page))
  const fields = (place: FieldPlace): readonly FieldDraft[] => {
    const own = all.filter((member) => placeOf(member, drafting) === place)
    const provenance = documentedOn(making.page.page.id)
    const members = place === 'path' ? own.map(inPath) : own
    return fieldsOf(members, { provenance, line, coerce: true }).map((field) =>
      typed(place === 'path' ? { ...field, key: pathName(field.key) } : field, place, drafting),
    )
  }
  for (const member of all) noteLostPlace(member, drafting)
  return Object.fromEntries(
    places.map((place) => [place, place === 'header' ? withHeaders(fields(place), drafting) : fields(place)]),
  ) as unknown as OperationDraft['parameters']
}

/** A route has all of its path, whatever the page says of a part of it. */
const inPath = ({ default: _, ...member }: Member): Member => ({ ...member, required: { value: true } })

/** Whether a parameter holds the credentials of the call, which the contract has for the whole vendor. */
const isCredential = ({ in: place, name }: Member, { auth }: PageFacts): boolean => {
  const own = name?.value
  if (own === undefined || place === 'path' || place === 'body') return false
  const isStated = auth.some(({ header, in: where = 'header' }) =>
    where === 'header' ? place === 'header' && header.toLowerCase() === own.toLowerCase() : header === own,
  )
  return isStated || (place === 'header' && own.toLowerCase() === 'authorization')
}

/** The place of a parameter, even if the page doesn't state it, or puts it in a path that lacks it. */
export const placeOf = ({ in: place, name }: Member, { facts, method }: Drafting): FieldPlace => {
  const { path } = facts
  const isInPath = path?.value.includes(`{${name?.value}}`) ?? place === 'path'
  if (isInPath) return 'path'
  if (place && place !== 'path') return place
  return method === 'GET' || method === 'DELETE' ? 'query' : 'body'
}

const noteLostPlace = (member: Member, drafting: Drafting): void => {
  const { id, line, making } = drafting
  const place = placeOf(member, drafting)
  if (member.in === place) return
  const at = member.name?.line ?? member.line ?? line
  const name = member.name?.value ?? standIn(at)
  making.ledger.add({
    about: `${name} place`,
    draft: {
      kind: member.in === undefined ? 'ambiguous-wording' : 'misplaced-parameter',
      severity: 'medium',
      title:
        member.in === undefined
          ? `Where the parameter \`${name}\` goes is not said.`
          : `The parameter \`${name}\` stands under a heading for the ${member.in}, and the path has no such part.`,
      documented: member.in === undefined ? 'No place.' : `In the ${member.in}.`,
      observed: `Taken to go in the ${place}.`,
      wins: 'observed',
    },
    page: quoteAt(making, at, name),
    contract: { operation: id, part: place, pointer: `/${name}` },
    review: 'The heading above it, the path and the method.',
  })
}

const quoteAt = ({ page }: Making, line: number, quote: string): PagePlace => ({ page: page.page.id, line, quote })

/** A parameter without a type is text. */
const typed = (field: FieldDraft, place: FieldPlace, { id, making }: Drafting): FieldDraft => {
  const isOptional = field.schema.kind === 'optional'
  const present: Draft = field.schema.kind === 'optional' ? field.schema.inner : field.schema
  if (present.kind !== 'unknown' || field.provenance.kind !== 'documented') return field
  const text: Draft = { kind: 'string' }
  const schema: Draft = isOptional ? { kind: 'optional', inner: text } : text
  // A path is text, whatever its page says.
  if (place === 'path') return { ...field, schema }
  making.ledger.add({
    about: `${field.key} type`,
    draft: {
      kind: 'missing-type',
      severity: 'medium',
      title: `The type of \`${field.key}\` is not stated.`,
      documented: 'No type.',
      observed: 'Taken to be text.',
      wins: 'observed',
    },
    page: quoteAt(making, field.provenance.line, field.key),
    contract: { operation: id, part: place, pointer: `/${field.key}` },
    review: 'Every parameter can be written as text.',
  })
  return { ...field, schema }
}

const said = ({ value, line }: { value: string; line: number }) => ({ value, line })

/** Filters that sentences and lists name and no table describes. */
const filtersOf = ({ filters }: OperationFacts, { parameters }: OperationOutline): readonly Member[] =>
  filters
    .filter(
      ({ value }) => !parameters.some(({ name, outline }) => name?.value === value || holds(outline.members, value)),
    )
    .map((filter) => ({ name: said(filter), line: filter.line, in: 'query', outline: emptyOutline }))

/** Parameters that nothing but sample calls have in their query. */
const shownInQuery = ({ samples }: OperationFacts, described: readonly Member[]): readonly Member[] => {
  const shown = Map.groupBy(
    samples.flatMap(({ query }) => query),
    ({ name }) => name,
  )
  const members = [...shown].flatMap(([name, [first]]): readonly Member[] => {
    if (!first || !/^[\w.[\]-]+$/.test(name)) return []
    const { line } = first
    const kinds = [{ value: 'string', line, inferred: true }] as const
    return [{ name: { value: name, line }, line, in: 'query', outline: { ...emptyOutline, kinds } }]
  })
  return nestDotted(members).filter(({ name }) => !described.some((each) => each.name?.value === name?.value))
}

const holds = (members: readonly Member[], value: string): boolean => members.some(({ name }) => name?.value === value)

/** Adds what sentences say about sorting to the parameter for it, which the page need not describe. */
const withSort = (members: readonly Member[], { sorts, defaultSort }: OperationFacts): readonly Member[] => {
  const all = defaultSort && !sorts.some(({ value }) => value === defaultSort.value) ? [defaultSort, ...sorts] : sorts
  const [first] = all
  if (!first) return members
  const own = members.find(({ name }) => /^(?:sort|order)/i.test(name?.value ?? ''))
  const sort: Member = {
    name: { value: 'sort', line: first.line },
    line: first.line,
    in: 'query',
    ...own,
    ...(defaultSort && !own?.default && { default: said(defaultSort) }),
    outline: {
      ...(own?.outline ?? emptyOutline),
      kinds: own && own.outline.kinds.length > 0 ? own.outline.kinds : [{ value: 'string', line: first.line }],
      values: own && own.outline.values.length > 0 ? own.outline.values : all.map(said),
    },
  }
  return own ? members.map((each) => (each === own ? sort : each)) : [...members, sort]
}

/** Adds headers that samples send with every call, without those for authentication. */
const withHeaders = (fields: readonly FieldDraft[], drafting: Drafting): readonly FieldDraft[] => {
  const { facts, making } = drafting
  const auth = new Set(making.page.auth.map(({ header }) => header.toLowerCase()))
  const all = [...facts.headers, ...facts.samples.flatMap(({ headers }) => headers)].filter(
    ({ name }) => !auth.has(name.toLowerCase()) && !isOwn(name),
  )
  const byName = Map.groupBy(all, ({ name }) => name.toLowerCase())
  const added = [...byName].filter(([name]) => !fields.some(({ key }) => key.toLowerCase() === name))
  return [...fields, ...added.map(([name, same]) => headerField(name, same, making))]
}

/** Headers that belong to HTTP itself or to the body. */
const isOwn = (name: string): boolean => /^(?:authorization|content-type|content-length|host)$/i.test(name)

const headerField = (name: string, same: readonly StatedPair[], { page }: Making): FieldDraft => {
  const [first] = same
  const values = [...new Set(same.map(({ value }) => value))]
  const [only] = values
  const inner: Draft =
    values.length === 1 && only !== undefined ? { kind: 'literal', value: only } : { kind: 'enum', values }
  return {
    key: name,
    provenance: documentedOn(page.page.id)(first?.line ?? 1),
    schema: { kind: 'optional', inner },
    about: describeField(name, inner),
  }
}
