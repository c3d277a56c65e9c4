import type { Resource } from './resource.ts'
import { exampleOf, type ScaledField } from './value.ts'

/** A made-up operation, as its page and its contract have it. */
export interface ScaledOperation {
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** With `:id`. */
  readonly path: string
  readonly summary: string
  readonly query: readonly ScaledField[]
  readonly hasPath: boolean
  readonly body?: { readonly name: string; readonly about: string; readonly fields: readonly ScaledField[] }
  readonly answer: {
    readonly status: number
    readonly about: string
    /** Name of the component; absent for an answer without a body. */
    readonly name?: string
    readonly fields: readonly ScaledField[]
    readonly example?: unknown
  }
  readonly errors: readonly (401 | 404 | 422)[]
}

export const idField = ({ thing }: Resource): ScaledField => ({
  name: 'id',
  about: `Which ${thing}.`,
  value: { kind: 'string', example: 'a1' },
})

const listQuery = ({ things, states }: Resource): readonly ScaledField[] => [
  { name: 'page', about: 'Number of the page.', value: { kind: 'number', example: 1 }, optional: true },
  {
    name: 'state',
    about: `Only ${things} in this state.`,
    value: { kind: 'enum', values: states, example: states[0] as string },
    optional: true,
  },
]

/** The component of one page of a list. */
export const listFields = ({ things, thing, type, item }: Resource): readonly ScaledField[] => [
  {
    name: 'data',
    about: `The ${things} of this page.`,
    value: { kind: 'array', of: { kind: 'object', name: type, about: `One ${thing}.`, fields: item } },
  },
  { name: 'total', about: `How many ${things} there are on all pages.`, value: { kind: 'number', example: 1 } },
]

/** The operations of a resource: list, get, create, update, delete. */
export const operationsOf = (resource: Resource): readonly ScaledOperation[] => {
  const { slug, thing, things, type, item, input } = resource
  const path = `/${slug}`
  const one = { name: type, about: `The ${thing}.`, fields: item, example: exampleOf(item) }
  const list = listFields(resource)
  const body = { about: `What to make the ${thing} of.`, fields: input }
  const change = input.map((field) => ({ ...field, optional: true }))
  return [
    {
      id: `list${type}s`,
      method: 'GET',
      path,
      summary: `List ${things}`,
      query: listQuery(resource),
      hasPath: false,
      answer: {
        status: 200,
        about: `One page of ${things}.`,
        name: `${type}Page`,
        fields: list,
        example: exampleOf(list),
      },
      errors: [401, 422],
    },
    {
      ...{
        id: `get${type}`,
        method: 'GET',
        path: `${path}/:id`,
        summary: `Get one ${thing}`,
        query: [],
        hasPath: true,
      },
      answer: { status: 200, ...one },
      errors: [401, 404],
    },
    {
      ...{ id: `create${type}`, method: 'POST', path, summary: `Create one ${thing}`, query: [], hasPath: false },
      body: { ...body, name: `${type}Input` },
      answer: { status: 201, ...one },
      errors: [401, 422],
    },
    {
      ...{
        id: `update${type}`,
        method: 'PATCH',
        path: `${path}/:id`,
        summary: `Update one ${thing}`,
        query: [],
        hasPath: true,
      },
      body: { about: `What to change of the ${thing}.`, fields: change, name: `${type}Change` },
      answer: { status: 200, ...one },
      errors: [401, 404],
    },
    {
      ...{
        id: `delete${type}`,
        method: 'DELETE',
        path: `${path}/:id`,
        summary: `Delete one ${thing}`,
        query: [],
        hasPath: true,
      },
      answer: { status: 204, about: `The ${thing} is gone.`, fields: [] },
      errors: [401, 404],
    },
  ]
}
