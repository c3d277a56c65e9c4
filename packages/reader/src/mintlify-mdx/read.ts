import type { FieldPlace, PageContent, Stated, StatedAuth } from '@sendspec/facts'
import type { Code, Heading, Nodes, Table } from 'mdast'
import { authOf, serverOf } from '../calls.ts'
import { endpointIn } from '../endpoint.ts'
import { meaningOf, statusIn } from '../headings.ts'
import { finish, isEmpty, newOperation, type OperationDraft, responseOf } from '../operation-draft.ts'
import { fieldsOfTable } from '../operations/fields.ts'
import { rowsOf } from '../operations/rows.ts'
import { markerOf, quoteOf } from '../page-text.ts'
import { proseOfPrinted } from '../printed.ts'
import type { PageText } from '../reader.ts'
import { authInSentence, baseUrlOf } from '../sentences/access.ts'
import { type Prose, proseOf } from '../sentences/prose.ts'
import { statusesOf } from '../sentences/statuses.ts'
import { attributesOf, type Element } from './attributes.ts'
import { fenceOf, printedOf } from './code.ts'
import { type Context, fieldOf, isElement, isField } from './field.ts'
import { readFrontmatter } from './frontmatter.ts'
import { parseMdx } from './parse.ts'
import { piecesOf } from './prose.ts'
import { tableBlockOf } from './table.ts'

/** What the headings and components around a place say of it. */
interface Zone {
  readonly side?: 'request' | 'response'
  readonly place?: FieldPlace
  readonly heading?: Stated<string>
  readonly status?: Stated<number>
  readonly label?: Stated<string>
}

/** The page while it is being read. */
interface State extends Context {
  title?: Stated<string>
  operation: OperationDraft
  readonly operations: OperationDraft[]
  readonly servers: Stated<string>[]
  readonly auth: StatedAuth[]
  /** Set by headings; components set their own below them. */
  zone: Zone
  /** The last heading that is a title, as long as nothing was read below it. */
  section?: Stated<string> | undefined
}

/** Reads a page of Mintlify's MDX. */
export const readMdx = (page: PageText): PageContent => {
  const root = parseMdx(page)
  const operation = newOperation(1)
  const state: State = {
    page,
    markAt: markerOf(page),
    gaps: [],
    operation,
    operations: [operation],
    servers: [],
    auth: [],
    zone: {},
  }
  visitAll(root.children, state, {})
  const drafts = state.operations.filter((each, index) => !isEmpty(each) || index > 0)
  const ends = drafts.map((_, index) => (drafts[index + 1]?.firstLine ?? page.lines.length + 1) - 1)
  return {
    ...(state.title && { title: state.title.value }),
    servers: state.servers,
    auth: state.auth,
    types: [],
    operations: drafts.map((each, index) => finish(each, ends[index] ?? page.lines.length)),
    links: [...linksOf(root).values()],
    gaps: state.gaps,
  }
}

const visitAll = (nodes: readonly Nodes[], state: State, within: Zone): void => {
  for (const node of nodes) visit(node, state, within)
}

const visit = (node: Nodes, state: State, within: Zone): void => {
  const { section } = state
  visitNode(node, state, within)
  // What an operation is called stands right above what it calls.
  if (state.section === section && node.type !== 'paragraph') state.section = undefined
}

const visitNode = (node: Nodes, state: State, within: Zone): void => {
  if (isField(node)) addField(node, state, within)
  else if (isElement(node)) visitElement(node, state, within)
  else if (Object.hasOwn(visitors, node.type)) visitors[node.type]?.(node as never, state, within)
  else if ('children' in node) visitAll(node.children as Nodes[], state, within)
}

type Visitor<Node> = (node: Node, state: State, within: Zone) => void

const visitors: { readonly [Type in Nodes['type']]?: Visitor<Extract<Nodes, { type: Type }>> } = {
  yaml({ value, position }, state) {
    const { title, endpoint, authMethod } = readFrontmatter(value, (position?.start.line ?? 1) + 1)
    if (title) state.title = title
    if (title) state.operation.summary = title
    if (authMethod && /^bearer$/i.test(authMethod.value)) {
      state.auth.push({ scheme: 'Bearer', header: 'Authorization', line: authMethod.line, column: authMethod.column })
    }
    if (!endpoint) return
    const { line, column, method, path, server } = endpoint
    state.operation.method = { value: method, line, column: column + endpoint.methodOffset }
    state.operation.path = { value: path, line, column: column + endpoint.pathOffset }
    if (server) addServer(state, { value: server, line, column: column + (endpoint.serverOffset ?? 0) })
  },
  heading: (node, state) => enter(node, state),
  // What a site puts above every page in a quotation is not about this one.
  blockquote() {},
  paragraph(node, state) {
    const prose = proseOf(piecesOf([node], state.page))
    state.operation.statuses.push(...statusesOf(prose))
    const server = baseUrlOf(prose)
    if (server) addServer(state, server)
    const auth = authInSentence(prose)
    if (auth) addAuth(state, auth)
    const bare = prose.text.length < maxEndpoint ? prose.text.replace(/^[`\s]+/, '') : ''
    if (endpointIn(bare)?.methodOffset === 0) addEndpoint(proseOf(piecesOf(node.children, state.page)), state)
  },
  code(node, state, within) {
    const isCall = node.value.length < maxEndpoint && endpointIn(node.value)?.methodOffset === 0
    if (isCall) addEndpoint(proseOfPrinted(printedOf(node)), state)
    else addFence(node, state, within)
  },
  table: (node, state, within) => addTable(node, state, within),
}

const enter = (node: Heading, state: State): void => {
  const prose = proseOf(piecesOf(node.children, state.page))
  const text = prose.text.replaceAll('`', '').trim()
  const at = prose.markAt(0)
  const heading = { value: text, ...at }
  if (endpointIn(text)) {
    addEndpoint(prose, state)
    state.zone = {}
    return
  }
  if (node.depth === 1 && !state.title) {
    state.title = heading
    state.operation.summary = heading
    state.section = heading
    return
  }
  const meaning = meaningOf(text)
  const status = statusIn(text)
  if (!meaning && !status) {
    state.zone = {}
    state.section = heading
    return
  }
  state.zone = {
    heading,
    side: meaning?.side ?? 'response',
    ...(meaning?.place && { place: meaning.place }),
    ...(status && { status: { value: status.status, line: at.line, column: at.column + status.offset } }),
    ...(/^errors?\b/i.test(text) && { label: heading }),
  }
}

/** Longer than this a line is a sentence that mentions a call. */
const maxEndpoint = 160

/** A heading or line that names method and path begins an operation, unless the one before it has no path yet. */
const addEndpoint = (prose: Prose, state: State): void => {
  const endpoint = endpointIn(prose.text)
  if (!endpoint) return
  const { section } = state
  const isNew = state.operation.path !== undefined
  if (isNew) {
    state.operation = newOperation(section?.line ?? prose.markAt(0).line)
    state.operations.push(state.operation)
  }
  const { operation } = state
  if (section) operation.summary = section
  operation.method = { value: endpoint.method, ...prose.markAt(endpoint.methodOffset) }
  operation.path = { value: endpoint.path, ...prose.markAt(endpoint.pathOffset) }
  if (endpoint.server) addServer(state, { value: endpoint.server, ...prose.markAt(endpoint.serverOffset ?? 0) })
}

/** What a component says of what stands inside it; one that is not listed says nothing. */
const zones: Readonly<Record<string, Zone>> = {
  RequestExample: { side: 'request' },
  ResponseExample: { side: 'response' },
}

/** Components whose title can name a status or a side. */
const titled = new Set(['Tab', 'Accordion', 'Expandable', 'Step'])

const visitElement = (element: Element, state: State, within: Zone): void => {
  const own = zones[element.name ?? ''] ?? (titled.has(element.name ?? '') ? zoneOfTitle(element, state) : {})
  visitAll(element.children as Nodes[], state, { ...within, ...own })
}

const zoneOfTitle = (element: Element, { page, markAt }: State): Zone => {
  const title = attributesOf(element, page.text, markAt).get('title')
  if (typeof title?.value !== 'string') return {}
  const { line, column } = title
  const meaning = meaningOf(title.value)
  const status = statusIn(title.value)
  return {
    ...meaning,
    ...(status && {
      side: 'response' as const,
      status: { value: status.status, line, column: column + status.offset },
    }),
  }
}

const addField = (element: Element, state: State, within: Zone): void => {
  const zone = { ...state.zone, ...within }
  const field = fieldOf(element, state, zone.heading)
  const { operation } = state
  if (element.name?.startsWith('Param')) {
    const placed = field.in || !zone.place ? field : { ...field, in: zone.place }
    if (placed.in === 'body') operation.body.push(placed)
    else operation.parameters.push(placed)
    if (placed.in === 'header') addHeaderAuth(element, field.name, state)
  } else if (zone.side === 'request' && zone.place) {
    const placed = { ...field, in: zone.place }
    if (zone.place === 'body') operation.body.push(placed)
    else operation.parameters.push(placed)
  } else responseOf(operation, answerOf(zone)).fields.push(field)
}

const answerOf = ({ status, label }: Zone): Pick<Zone, 'status' | 'label'> => ({
  ...(status && { status }),
  ...(label && { label }),
})

const addHeaderAuth = (element: Element, name: Stated<string> | undefined, state: State): void => {
  if (name?.value.toLowerCase() !== 'authorization') return
  const said = [...attributesOf(element, state.page.text, state.markAt).values()].map(({ value }) => String(value))
  const words = proseOf(piecesOf(element.children as Nodes[], state.page)).text
  const scheme = /\b(?<scheme>Bearer|Basic)\b/i.exec([...said, words].join(' '))?.groups?.scheme
  if (scheme) addAuth(state, { scheme, header: name.value, line: name.line, column: name.column })
}

const addFence = (code: Code, state: State, within: Zone): void => {
  const { operation } = state
  const zone = { ...state.zone, ...within }
  const { samples, example } = fenceOf(code, state.page.lines)
  operation.samples.push(...samples)
  for (const sample of samples) {
    for (const auth of authOf(sample)) addAuth(state, auth)
    const server = serverOf(sample)
    if (server) addServer(state, server)
  }
  if (!example) return
  if (example.error) {
    const { line, column } = example.error
    state.gaps.push({ kind: 'unparseable-example', quote: quoteOf(state.page.lines[line - 1] ?? ''), line, column })
  }
  if (zone.side === 'request') operation.requestExamples.push(example)
  else {
    const titled = example.title && statusIn(example.title.value)
    const status =
      titled && example.title
        ? { value: titled.status, line: example.title.line, column: example.title.column + titled.offset }
        : zone.status
    responseOf(operation, answerOf({ ...zone, ...(status && { status }) })).examples.push(example)
  }
}

const addTable = (node: Table, state: State, within: Zone): void => {
  const table = tableBlockOf(node, state)
  if (!table) return
  const zone = { ...state.zone, ...within }
  const { operation, gaps } = state
  const { roles, rows } = rowsOf(table)
  if (roles.includes('status')) {
    for (const { cells } of rows) if (cells.status) operation.statuses.push(...codesIn(cells.status))
  }
  if (!roles.includes('name') || !(roles.includes('type') || roles.includes('description'))) return
  const read = fieldsOfTable(table, { place: zone.place, heading: zone.heading, declared: new Set() })
  gaps.push(...read.gaps)
  for (const field of read.fields) {
    if (field.in === 'body') operation.body.push(field)
    else if (zone.side === 'response') responseOf(operation, answerOf(zone)).fields.push(field)
    else operation.parameters.push(field)
    if (zone.side || field.in) continue
    gaps.push({
      kind: 'unplaced-field',
      quote: quoteOf(field.name?.value ?? ''),
      line: field.line,
      column: field.column,
    })
  }
}

/** The status that a cell of a table names. */
const codesIn = (cell: Prose): readonly Stated<number>[] => {
  const found = statusIn(cell.text)
  return found ? [{ value: found.status, ...cell.markAt(found.offset) }] : []
}

const addServer = ({ servers }: State, server: Stated<string>): void => {
  if (!servers.some(({ value }) => value === server.value)) servers.push(server)
}

const addAuth = ({ auth }: State, stated: StatedAuth): void => {
  if (!auth.some(({ scheme, header }) => scheme === stated.scheme && header === stated.header)) auth.push(stated)
}

const linksOf = (node: Nodes, links = new Map<string, Stated<string>>()): ReadonlyMap<string, Stated<string>> => {
  if (node.type === 'link' && !links.has(node.url)) {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 }
    links.set(node.url, { value: node.url, line, column })
  }
  if ('children' in node) for (const child of node.children as Nodes[]) linksOf(child, links)
  return links
}
