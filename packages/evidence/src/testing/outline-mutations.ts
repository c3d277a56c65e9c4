import type { Member, OperationOutline, Outline, ResponseOutline, Sourced, ValueKind } from '../compare/outline.ts'

/** A mistake in a transcription: an operation of a contract that states one thing more, less or differently. */
export interface OutlineMutation {
  /** The kind of mistake, e.g. `drop an enum value`. */
  readonly kind: string
  /** Where, for people. */
  readonly place: string
  readonly outline: OperationOutline
}

interface Change<Whole> {
  readonly kind: string
  readonly place: string
  readonly changed: Whole
}

const sourced = <Value>(value: Value): Sourced<Value> => ({ value })

const other: { readonly [Kind in ValueKind]: ValueKind } = {
  string: 'integer',
  integer: 'string',
  number: 'integer',
  boolean: 'string',
  null: 'boolean',
  array: 'string',
  object: 'string',
  record: 'string',
  unknown: 'string',
}

const stranger: Member = {
  name: sourced('stranger'),
  required: sourced(false),
  outline: { kinds: [sourced('string')], values: [], limits: {}, members: [] },
}

const without = <Item>(items: readonly Item[], index: number): readonly Item[] =>
  items.filter((_, each) => each !== index)
const withItem = <Item>(items: readonly Item[], index: number, item: Item): readonly Item[] =>
  items.map((each, at) => (at === index ? item : each))

const ofOutline = (outline: Outline, place: string): readonly Change<Outline>[] => {
  const { kinds, values, limits, format, items, members } = outline
  const { format: _, ...unformatted } = outline
  const change = (kind: string, changed: Outline): Change<Outline> => ({ kind, place, changed })
  // A value of any type can be null.
  const isOpen = kinds.some(({ value }) => value === 'unknown')
  const isNullable = kinds.some(({ value }) => value === 'null')
  return [
    ...kinds.map((own, index) =>
      change('change a type', { ...outline, kinds: withItem(kinds, index, sourced(other[own.value])) }),
    ),
    ...(isOpen
      ? []
      : [
          isNullable
            ? change('drop null', { ...outline, kinds: kinds.filter(({ value }) => value !== 'null') })
            : change('allow null', { ...outline, kinds: [...kinds, sourced('null' as const)] }),
        ]),
    ...values.map((_, index) => change('drop an enum value', { ...outline, values: without(values, index) })),
    ...(values.length > 0
      ? [change('add an enum value', { ...outline, values: [...values, sourced('stranger')] })]
      : []),
    ...(values.length > 0 ? [change('drop an enum', { ...outline, values: [] })] : []),
    ...(kinds.every(({ value }) => value === 'string') && values.length === 0
      ? [change('add an enum', { ...outline, values: [sourced('stranger')] })]
      : []),
    ...Object.entries(limits).flatMap(([name, limit]) => [
      change('change a limit', { ...outline, limits: { ...limits, [name]: sourced(limit.value + 1) } }),
      change('drop a limit', { ...outline, limits: {} }),
    ]),
    ...(kinds.some(({ value }) => value === 'integer' || value === 'number') && !limits.minimum
      ? [change('add a limit', { ...outline, limits: { ...limits, minimum: sourced(3) } })]
      : []),
    ...(format
      ? [change('drop a format', unformatted), change('change a format', { ...outline, format: sourced('decimal') })]
      : []),
    ...(!format && kinds.every(({ value }) => value === 'string') && values.length === 0
      ? [change('add a format', { ...outline, format: sourced('decimal') })]
      : []),
    ...(items
      ? ofOutline(items, `${place}/*`).map((each) => ({ ...each, changed: { ...outline, items: each.changed } }))
      : []),
    ...(kinds.some(({ value }) => value === 'object')
      ? ofMembers(members, place).map((each) => ({ ...each, changed: { ...outline, members: each.changed } }))
      : []),
  ]
}

const ofMember = (member: Member, place: string): readonly Change<Member>[] => {
  const { name, required, default: fallback, outline } = member
  const { default: _, ...withoutDefault } = member
  const change = (kind: string, changed: Member): Change<Member> => ({ kind, place, changed })
  return [
    change('rename a field', { ...member, name: sourced(`${name?.value}_renamed`) }),
    change('flip required', { ...member, required: sourced(!required?.value) }),
    ...(fallback
      ? [
          change('change a default', { ...member, default: sourced('stranger') }),
          change('drop a default', withoutDefault),
        ]
      : [change('add a default', { ...member, default: sourced('stranger') })]),
    ...(member.in === 'query' ? [change('move a parameter', { ...member, in: 'path' })] : []),
    ...(member.in === 'path' ? [change('move a parameter', { ...member, in: 'query' })] : []),
    ...ofOutline(outline, place).map((each) => ({ ...each, changed: { ...member, outline: each.changed } })),
  ]
}

const ofMembers = (members: readonly Member[], place: string): readonly Change<readonly Member[]>[] => [
  { kind: 'add a field', place, changed: [...members, stranger] },
  ...members.flatMap((member, index) => {
    const at = `${place}/${member.name?.value}`
    const inner = innerOf(member)
    const lifted = inner.map((each, child) => ({
      kind: 'change nesting',
      place: `${at}/${each.name?.value}`,
      changed: [...withItem(members, index, withInner(member, without(inner, child))), each],
    }))
    return [
      { kind: 'drop a field', place: at, changed: without(members, index) },
      ...lifted,
      ...ofMember(member, at).map((each) => ({ ...each, changed: withItem(members, index, each.changed) })),
    ]
  }),
]

const innerOf = ({ outline }: Member): readonly Member[] =>
  outline.members.length > 0 ? outline.members : (outline.items?.members ?? [])

const withInner = (member: Member, members: readonly Member[]): Member => {
  const { outline } = member
  const { items } = outline
  const changed =
    outline.members.length > 0 || !items ? { ...outline, members } : { ...outline, items: { ...items, members } }
  return { ...member, outline: changed }
}

const ofResponse = (response: ResponseOutline): readonly Change<ResponseOutline>[] =>
  ofOutline(response.outline, `${response.status?.value} `).map((each) => ({
    ...each,
    changed: { ...response, outline: each.changed },
  }))

/** Every mistake that could be made in an operation, one at a time. */
export const slipsIn = (outline: OperationOutline): readonly OutlineMutation[] => {
  const { method, path, parameters, body, responses, permissions } = outline
  const change = (kind: string, changed: Partial<OperationOutline>, place = ''): OutlineMutation => ({
    kind,
    place,
    outline: { ...outline, ...changed },
  })
  const otherMethod = method?.value === 'GET' ? 'POST' : 'GET'
  const extra: ResponseOutline = { status: sourced(418), outline: { kinds: [], values: [], limits: {}, members: [] } }
  return [
    change('change a method', { method: sourced(otherMethod) }),
    change('change a path', { path: sourced(`${path?.value}/other`) }),
    change('add a permission', { permissions: [...permissions, sourced('stranger')] }),
    ...permissions.map((_, index) => change('drop a permission', { permissions: without(permissions, index) })),
    change('add a status', { responses: [...responses, extra] }),
    ...responses.flatMap((response, index) => [
      change('drop a status', { responses: without(responses, index) }, `${response.status?.value}`),
      change(
        'change a status',
        { responses: withItem(responses, index, { ...response, status: sourced(418) }) },
        `${response.status?.value}`,
      ),
      ...ofResponse(response).map((each) =>
        change(each.kind, { responses: withItem(responses, index, each.changed) }, each.place),
      ),
    ]),
    ...ofMembers(parameters, '').map((each) =>
      change(each.kind, { parameters: each.changed }, `parameters ${each.place}`),
    ),
    ...(body ? ofOutline(body, 'body ').map((each) => change(each.kind, { body: each.changed }, each.place)) : []),
  ]
}
