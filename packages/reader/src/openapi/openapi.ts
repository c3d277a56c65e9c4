import type { FieldFacts, FieldPlace, Stated, StatedAuth } from '@sendspec/facts'
import type { Node } from 'yaml'
import type { Block, Code, Enter, Field } from '../blocks/block.ts'
import { joined, slice, stated } from '../blocks/passage.ts'
import type { Prose } from '../sentences/prose.ts'
import {
  documentOf,
  entriesOf,
  get,
  itemsOf,
  type PrintedDocument,
  plainOf,
  proseAt,
  statedScalar,
  textOf,
} from './document.ts'
import { membersOf, parameterFields, statedTypeOf } from './schema-fields.ts'

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch'])
const places: Readonly<Record<string, FieldPlace>> = {
  path: 'path',
  query: 'query',
  header: 'header',
  formData: 'body',
}

/** What an OpenAPI document on a page states. */
export interface OpenapiBlocks {
  readonly blocks: readonly Block[]
  readonly auth: readonly StatedAuth[]
  /** Whether all of its operations were read: false if it has none, or more than the reader takes. */
  readonly isWhole: boolean
  /** Base addresses of its paths. */
  readonly servers: readonly Stated<string>[]
}

/** The calls of an OpenAPI document that a page prints as code. See https://spec.openapis.org/oas/v3.1.1.html. */
export const openapiBlocksOf = ({ text }: Code): OpenapiBlocks | undefined => {
  const document = documentOf(text)
  if (!document) return undefined
  const paths = get(document.root, 'paths') ?? document.root
  const calls = entriesOf(paths)
    .filter(({ name }) => name.startsWith('/'))
    .flatMap(({ key, value }) => {
      const item = document.resolved(value)
      return entriesOf(item)
        .filter(({ name }) => methods.has(name))
        .map((method) => ({ path: key, item, method: method.key, operation: method.value }))
    })
  const blocks = calls.flatMap((each) => blocksOfCall(each, document, text))
  return {
    blocks,
    isWhole: blocks.length > 0 && document.membersLeft > 0,
    auth: calls.flatMap(({ operation }) => authOf(operation, document)),
    servers: calls.flatMap(({ operation, item }) => {
      const server = serverOf([operation, item, document.root], document)
      return server ? [stated(server.text, server)] : []
    }),
  }
}

interface PrintedCall {
  readonly path: Node
  readonly item: Node | undefined
  readonly method: Node
  readonly operation: Node
}

const blocksOfCall = (
  { path, item, method, operation }: PrintedCall,
  document: PrintedDocument,
  text: Prose,
): readonly Block[] => {
  const summary = statedScalar(get(operation, 'summary'), 'string', document)
  const server = serverOf([operation, item, document.root], document)
  const address = proseAt(String(plainOf(path)), document.markOf(path))
  const [from = 0, to = from] = method.range ?? []
  return [
    {
      kind: 'call',
      method: { value: String(plainOf(method)).toUpperCase(), ...document.markOf(method) },
      address: server ? joined([server, address]) : address,
      ...(summary && { summary }),
      text: slice(text, from, to),
    },
    ...permissionsOf(operation, document),
    ...parametersOf(item, operation, document).flatMap((each) => parameterBlocks(each, document)),
    ...bodyBlocks(contentOf(document.resolved(get(operation, 'requestBody'))), document),
    ...entriesOf(get(operation, 'responses')).flatMap(({ key, name, value }) =>
      responseBlocks({ key, name, response: document.resolved(value) }, document),
    ),
  ]
}

/** The parameters of an operation, and those of its path item that it does not override. */
const parametersOf = (item: Node | undefined, operation: Node, { resolved }: PrintedDocument): readonly Node[] => {
  const listed = (owner: Node | undefined) => itemsOf(get(owner, 'parameters')).flatMap((each) => resolved(each) ?? [])
  const keyOf = (each: Node): string => `${textOf(get(each, 'in'))} ${textOf(get(each, 'name'))}`
  const own = listed(operation)
  const keys = new Set(own.map(keyOf))
  return [...listed(item).filter((each) => !keys.has(keyOf(each))), ...own]
}

const serverOf = (owners: readonly (Node | undefined)[], document: PrintedDocument): Prose | undefined => {
  for (const owner of owners) {
    const url = get(itemsOf(get(owner, 'servers'))[0], 'url')
    const value = textOf(url)
    if (url && value && value !== '/') return proseAt(value.replace(/\/$/, ''), document.markOf(url))
  }
  const host = get(document.root, 'host')
  const scheme = textOf(itemsOf(get(document.root, 'schemes'))[0]) ?? 'https'
  const base = (textOf(get(document.root, 'basePath')) ?? '').replace(/\/$/, '')
  return host && textOf(host) ? proseAt(`${scheme}://${textOf(host)}${base}`, document.markOf(host)) : undefined
}

const fieldBlock = (exact: FieldFacts, rest: Pick<Field, 'side' | 'place'>): Field => {
  const { name, type, line, column } = exact
  const text = proseAt(name?.value ?? '', { line, column })
  return {
    kind: 'field',
    cells: { ...(name && { name: text }), ...(type && { type: proseAt(type.text, type) }) },
    exact,
    ...rest,
    fields: [],
    text,
  }
}

const parameterBlocks = (parameter: Node, document: PrintedDocument): readonly Block[] => {
  const name = get(parameter, 'name')
  const place = textOf(get(parameter, 'in')) ?? ''
  if (!name) return []
  if (place === 'body') return bodyBlocks(parameter, document)
  const own = places[place]
  return own ? [fieldBlock(parameterFields(parameter, name, document), { side: 'request', place: own })] : []
}

/** The first of the media types that a body can have, with its schema. */
const contentOf = (body: Node | undefined): Node | undefined => {
  const content = entriesOf(get(body, 'content'))
  return (content.find(({ name }) => /\bjson\b/.test(name)) ?? content[0])?.value
}

/** The type of a body that is no object. */
const typeOfBody = (media: Node | undefined, document: PrintedDocument): Pick<Enter, 'exactType'> => {
  const exactType = statedTypeOf(get(media, 'schema'), document)
  return exactType && exactType.is.kind !== 'object' ? { exactType } : {}
}

const bodyBlocks = (media: Node | undefined, document: PrintedDocument): readonly Block[] =>
  media
    ? [
        { kind: 'enter', part: 'request', place: 'body', ...typeOfBody(media, document) },
        ...membersOf(get(media, 'schema'), document).map((each) =>
          fieldBlock(each, { side: 'request', place: 'body' }),
        ),
        ...exampleBlocks(media, document),
        { kind: 'leave' },
      ]
    : []

interface PrintedResponse {
  readonly key: Node
  readonly name: string
  readonly response: Node | undefined
}

const responseBlocks = ({ key, name, response }: PrintedResponse, document: PrintedDocument): readonly Block[] => {
  const mark = document.markOf(key)
  const isStatus = /^[1-5]\d\d$/.test(name)
  const media = contentOf(response) ?? (get(response, 'schema') ? response : undefined)
  return [
    {
      kind: 'enter',
      part: isStatus && name < '400' ? 'response' : 'error',
      ...(isStatus ? { status: { value: Number(name), ...mark } } : { label: { value: name, ...mark } }),
      ...typeOfBody(media, document),
    },
    ...entriesOf(get(response, 'headers')).flatMap((header): readonly Block[] => {
      const own = document.resolved(header.value)
      return own ? [fieldBlock(parameterFields(own, header.key, document), { side: 'response', place: 'header' })] : []
    }),
    ...membersOf(get(media, 'schema'), document).map((each) => fieldBlock(each, { side: 'response' })),
    ...exampleBlocks(media, document),
    { kind: 'leave' },
  ]
}

const exampleBlocks = (media: Node | undefined, document: PrintedDocument): readonly Block[] => {
  const named = entriesOf(get(media, 'examples')).map(({ value }) => get(document.resolved(value), 'value'))
  return [get(media, 'example'), ...named].flatMap((example): readonly Block[] => {
    if (!example) return []
    const text = JSON.stringify(plainOf(example), null, 2)
    if (!/^[[{]/.test(text)) return []
    const first = document.markOf(example)
    return [{ kind: 'code', language: 'json', text: proseAt(text, first) }]
  })
}

/** The requirements of a call: its own, else those of the document. */
const requirementsOf = (operation: Node, { root }: PrintedDocument): Node | undefined =>
  get(operation, 'security') ?? get(root, 'security')

const authOf = (operation: Node, document: PrintedDocument): readonly StatedAuth[] => {
  const { root, markOf, resolved } = document
  const required = requirementsOf(operation, document)
  const schemes = get(get(root, 'components'), 'securitySchemes') ?? get(root, 'securityDefinitions')
  return itemsOf(required)
    .flatMap((each) => entriesOf(each))
    .flatMap(({ name }): readonly StatedAuth[] => {
      const scheme = resolved(get(schemes, name))
      const type = textOf(get(scheme, 'type'))
      if (!scheme || !type) return []
      const mark = markOf(scheme)
      const header = textOf(get(scheme, 'name')) ?? ''
      const place = textOf(get(scheme, 'in'))
      if (type === 'apiKey' && place === 'query') return [{ scheme: 'ApiKey', header, in: 'query', ...mark }]
      if (type === 'apiKey') return place === 'header' ? [{ scheme: 'ApiKey', header, ...mark }] : []
      const isBasic = type === 'basic' || /^basic$/i.test(textOf(get(scheme, 'scheme')) ?? '')
      return [{ scheme: isBasic ? 'Basic' : 'Bearer', header: 'Authorization', ...mark }]
    })
}

/** The scopes that a call needs. */
const permissionsOf = (operation: Node, document: PrintedDocument): readonly Block[] => {
  const scopes = itemsOf(requirementsOf(operation, document))
    .flatMap((each) => entriesOf(each))
    .flatMap(({ value }) => itemsOf(value))
  return scopes.flatMap((scope): readonly Block[] => {
    const name = textOf(scope)
    return name ? [{ kind: 'paragraph', text: proseAt(`Permissions: \`${name}\``, document.markOf(scope)) }] : []
  })
}
