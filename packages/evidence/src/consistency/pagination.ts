import {
  definitionOf,
  type Operation,
  type Pagination,
  type Part,
  type Property,
  parentPointer,
  parsePointer,
  type Shape,
  shapeAt,
  stepsBelow,
  wordsOf,
} from '@sendspec/contract'
import type { Complaint, Trouble } from '../check.ts'
import { type PagingRole, pagingRole } from '../detectors/paging.ts'

/** What a pointer or parameter of a pagination is for. */
type Role = PagingRole | 'items' | 'total' | 'next'

interface Used {
  readonly role: Role
  /** Pointer into the part; a parameter is `/` and its name. */
  readonly pointer: string
  readonly part: 'query' | 'body' | 'response'
}

const parameter = (role: Role, name: string): Used => ({ role, pointer: `/${name}`, part: 'query' })
const response = (role: Role, pointer: string): Used => ({ role, pointer, part: 'response' })

const usedBy = (pagination: Pagination): readonly Used[] => {
  switch (pagination.kind) {
    case 'page':
      return [
        parameter('page', pagination.page),
        ...(pagination.size === undefined ? [] : [parameter('size', pagination.size)]),
        response('items', pagination.items),
        response('total', pagination.total),
        response('size', pagination.pageSize),
      ]
    case 'links':
      return [
        parameter('page', pagination.page),
        response('items', pagination.items),
        response('next', pagination.next),
      ]
    case 'offset': {
      const { in: part, skip, limit } = pagination
      const pointer = (name: string): string => (part === 'body' ? name : `/${name}`)
      return [
        { role: 'skip', pointer: pointer(skip), part },
        { role: 'size', pointer: pointer(limit), part },
        response('items', pagination.items),
        ...(pagination.total === undefined ? [] : [response('total', pagination.total)]),
      ]
    }
  }
}

/** Whether a name says that something has a role. Lists can have any name. */
const isCalled = (role: Role, name: string): boolean => {
  const words = wordsOf(name)
  if (role === 'items') return true
  if (role === 'total') return words.includes('total') || words.at(-1) === 'count'
  if (role === 'next') return words.includes('next')
  return pagingRole({ name, part: 'request' }) === role
}

/** The shape of a value that is not null. */
const presentOf = (shape: Shape): Shape => {
  const definition = definitionOf(shape)
  return definition.kind === 'nullable' ? presentOf(definition.inner) : definition
}

const isOfType = (role: Role, shape: Shape): boolean => {
  const present = presentOf(shape)
  if (role === 'items') return present.kind === 'array'
  if (role === 'next') return present.kind === 'string' && definitionOf(shape).kind === 'nullable'
  return present.kind === 'number'
}

const wantedTypes: { readonly [Kind in Role]?: string } = { items: 'a list', next: 'an address or null' }

/** What has a role, in the words of a complaint. */
const roleWords: { readonly [Kind in Role]: string } = {
  page: 'the number of the page',
  size: 'the size of a page',
  skip: 'the number of items to skip',
  cursor: 'the cursor',
  items: 'the items',
  total: 'the number of all items',
  next: 'the address of the next page',
}

const siblingsAt = (shape: Shape, pointer: string): readonly Property[] => {
  const outer = shapeAt(shape, parentPointer(pointer))
  return outer ? stepsBelow(outer.shape).flatMap(({ property }) => property ?? []) : []
}

type PlacedTrouble = Trouble & Required<Pick<Complaint, 'touches'>>

/** What is wrong with how an operation is said to be paged, as one trouble. */
export const paginationTroubles = (operation: Operation, parts: readonly Part[]): readonly PlacedTrouble[] => {
  const { pagination } = operation.notes
  if (!pagination) return []
  const own = parts.filter((part) => part.operation.id === operation.id)
  const shapes = {
    query: own.find(({ kind }) => kind === 'query')?.shape,
    body: own.find(({ kind }) => kind === 'body')?.shape,
    response: own.find(({ kind, name }) => kind === 'response' && name < '300')?.shape,
  }
  // Contracts are checked before they are compiled.
  const used = usedBy(pagination).filter(({ pointer }) => typeof pointer === 'string')
  const wrong = used.filter((each) => troubleWith(each, shapes[each.part]).length > 0)
  const [first, ...others] = [
    ...used.flatMap((each) => troubleWith(each, shapes[each.part])),
    ...unusedRoles(used, shapes),
    ...numberTroubles(pagination, shapes),
  ]
  if (!first) return []
  const what = [first.what, ...others.map((each) => each.what.replace(/^its pagination /, ''))].join('; it ')
  const success = operation.responses.find(({ status }) => status < 300)
  const touches = wrong.map(({ part, pointer }) => ({
    operation: operation.id,
    part: part === 'response' ? `${success?.status}` : part,
    pointer,
  }))
  return [{ what, next: first.next, touches: touches.length > 0 ? touches : [{ operation: operation.id }] }]
}

type Shapes = { readonly [Where in Used['part']]: Shape | undefined }

const troubleWith = ({ role, pointer, part }: Used, shape: Shape | undefined): readonly Trouble[] => {
  const next = 'correct `pagination` of the route'
  const found = shape && shapeAt(shape, pointer)
  if (!shape || !found) return [{ what: `its pagination names ${pointer}, which the ${part} lacks`, next }]
  if (!isOfType(role, found.shape)) {
    const type = wantedTypes[role] ?? 'a number'
    return [{ what: `its pagination has ${roleWords[role]} at ${pointer}, which is not ${type}`, next }]
  }
  if (isCalled(role, parsePointer(pointer).at(-1) ?? '')) return []
  const better = siblingsAt(shape, pointer).find((each) => isCalled(role, each.key) && isOfType(role, each.shape))
  if (!better) return []
  return [{ what: `its pagination has ${roleWords[role]} at ${pointer}, next to \`${better.key}\``, next }]
}

/** A number of all items, or a size, that the pagination leaves out. */
const unusedRoles = (used: readonly Used[], { query, response: body }: Shapes): readonly Trouble[] => {
  const items = used.find(({ role }) => role === 'items')?.pointer ?? ''
  const wanted = [
    { role: 'total', among: body ? siblingsAt(body, items) : [], part: 'response' },
    { role: 'size', among: query ? siblingsAt(query, '/any') : [], part: 'query' },
  ] as const
  const isLinked = used.some(({ role }) => role === 'next')
  return wanted.flatMap(({ role, among, part }) => {
    if (isLinked || used.some((each) => each.role === role && each.part === part)) return []
    if (role === 'size' && used.some((each) => each.role === role && each.part === 'body')) return []
    const left = among.find((each) => isCalled(role, each.key) && isOfType(role, each.shape))
    if (!left) return []
    return [
      {
        what: `its pagination leaves out ${roleWords[role]}, which the ${part} has in \`${left.key}\``,
        next: 'name it in `pagination` of the route',
      },
    ]
  })
}

/** The numbers of a pagination are those of its parameters. */
const numberTroubles = (pagination: Pagination, { query, body }: Shapes): readonly Trouble[] => {
  const at = (shape: Shape | undefined, pointer: string) => shape && shapeAt(shape, pointer)
  if (pagination.kind === 'offset') {
    const { in: part, limit, defaultLimit } = pagination
    const property = (part === 'body' ? at(body, limit) : at(query, `/${limit}`))?.property
    if (!property || property.default === defaultLimit) return []
    const stated =
      property.default === undefined ? 'has no default' : `has the default ${JSON.stringify(property.default)}`
    return [
      {
        what: `its pagination says that ${defaultLimit} items are returned by default; the parameter ${stated}`,
        next: 'write the default of the page in both places, or amend the parameter with a finding',
      },
    ]
  }
  const page = at(query, `/${pagination.page}`)
  const shape = page && presentOf(page.shape)
  const minimum = shape?.kind === 'number' ? shape.minimum : undefined
  if (minimum === undefined || minimum === pagination.first) return []
  return [
    {
      what: `its pagination says that the first page is ${pagination.first}; the parameter begins at ${minimum}`,
      next: 'write the first page of the documentation in both places',
    },
  ]
}
