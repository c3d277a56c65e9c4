import { type AppRoute, ContractNoBody } from '@ts-rest/core'
import { z } from 'zod'
import { authPlace, authProblem } from './auth.ts'
import { SendspecError } from './errors.ts'
import type { Finding } from './finding.ts'
import { explanationsOf } from './ledger.ts'
import { type Lines, placeKey } from './lines.ts'
import type { ResponseNotes, Written, WrittenNotes } from './operation.ts'
import type { Page, PageDays } from './page.ts'
import { failurePart, schemasOf } from './parts.ts'
import { payloadId } from './payload.ts'
import type { Provenance } from './provenance.ts'
import { withLines } from './quotes.ts'
import { routeKey } from './route-key.ts'
import { type Known, lineFinder, sourceFields } from './sources.ts'
import { spreadPayloads } from './spread-payloads.ts'
import { type Operation, partSchema, type Vendor, type VendorDefinition } from './vendor.ts'
import { withLedger } from './with-ledger.ts'

const ids = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/**
 * A vendor as it is written. The compiler doesn't compare the contract with ts-rest's `AppRouter`, which costs as much as
 * the schemas themselves: each route is one by how it is made, and `defineVendor` looks at every one.
 */
interface WrittenVendor extends Omit<VendorDefinition, 'contract'> {
  readonly contract: Readonly<Record<string, object>>
}

/**
 * Checks a vendor's definition, lists its operations and puts its findings in order.
 * @throws SendspecError with the vendor, the operation and what is missing.
 */
export const defineVendor = (written: WrittenVendor): Vendor => {
  const definition = written as VendorDefinition
  const { id } = definition
  if (!ids.test(id)) refuse(id, 'the id must be lower-case words joined by hyphens', 'rename the vendor and its folder')
  const { lines, checked = {}, servers, auth, rateLimit, ...rest } = definition
  const pages = (definition.pages ?? lines?.pages ?? []).map((page) => withDays(page, checked[page.id]))
  const routes = Object.entries(definition.contract).map(([name, route]) =>
    readRoute(`${id} ${name}`, name, route as AppRoute),
  )
  const payloads = spreadPayloads(
    definition.payloads.map((payload) => withLines(payload, definition.quotes)),
    routes,
  )
  const lineOf = lineFinder(lines)
  const source = sourceIn(lineOf)
  const vendor = withLedger({
    ...rest,
    pages,
    servers: servers.map((each) => source(each, `server ${each.id}`)) as unknown as Vendor['servers'],
    auth: {
      ...source(auth, 'auth'),
      ...('oauth2' in auth && auth.oauth2 && { oauth2: source(auth.oauth2, 'oauth2') }),
    } as Vendor['auth'],
    rateLimit: source(rateLimit, 'rate limit'),
    ledger: [],
    payloads,
    operations: sourced(routes, { vendor: id, lineOf, lines, payloads, pages }),
    written: { ledger: definition.ledger, payloads: definition.payloads },
    definition,
  })
  checkAuth(vendor)
  checkRoutes(vendor)
  checkFindings(vendor)
  checkPayloads(vendor)
  return vendor
}

const withDays = (page: Page, days: PageDays | undefined): Page =>
  days ? { ...page, checked: days.checked, ...(days.changed !== undefined && { changed: days.changed }) } : page

/** Gives what has no source written the line that states it. */
const sourceIn =
  (lineOf: Known['lineOf']) =>
  <Thing extends { readonly provenance?: Provenance }>(
    thing: Thing,
    key: string,
  ): Thing & { provenance: Provenance } => ({
    ...thing,
    provenance: thing.provenance ?? lineOf(key),
  })

/** A route as it is read, before its sources are known. */
type Route = Omit<Operation, 'notes'> & { readonly notes: WrittenNotes }

/** The pages of a vendor, and what they state. */
interface Documented {
  readonly lines: Lines | undefined
  readonly pages: readonly Page[]
}

/** Gives every part of every operation its source. */
const sourced = (routes: readonly Route[], known: Known & Documented): readonly Operation[] => {
  const schemas = routes.flatMap((route) =>
    schemasOf(route, route.notes).map(({ name, schema }) => ({
      operation: route.id,
      part: name,
      schema,
    })),
  )
  const fill = sourceFields(schemas, known)
  const source = sourceIn(known.lineOf)
  return routes.map(({ notes, pathParams, query, headers, body, responses, ...route }): Operation => {
    const { id } = route
    const { failure, ...written } = notes
    const answers = Object.entries(notes.responses).map(([status, { headers: own, ...answer }]) => {
      const whole: ResponseNotes = { ...source(answer, placeKey(id, status)), ...(own && { headers: fill(own) }) }
      return [status, whole] as const
    })
    return {
      ...route,
      ...(pathParams && { pathParams: fill(pathParams) }),
      ...(query && { query: fill(query) }),
      ...(headers && { headers: fill(headers) }),
      ...(body && { body: fill(body) }),
      responses: responses.map((each) => ({ ...each, ...(each.body && { body: fill(each.body) }) })),
      notes: {
        ...source(written, id),
        docs: notes.docs ?? docsOf(id, known),
        responses: Object.fromEntries(answers),
        ...(failure && { failure: { ...source(failure, placeKey(id, failurePart)), body: fill(failure.body) } }),
      },
    }
  })
}

/** The address of the page that states an operation, as people read it rather than as Markdown. */
const docsOf = (operation: string, { lines, pages }: Documented): string => {
  const stating = pages.filter(({ id }) => lines?.stated[id]?.[operation] !== undefined)
  const readable = stating.find(({ url }) => !/\.mdx?$/.test(url))
  return (readable ?? stating[0] ?? pages[0])?.url ?? ''
}

const refuse: (place: string, what: string, next: string) => never = (place, what, next) => {
  throw new SendspecError({ place, what, next })
}

const readRoute = (place: string, id: string, route: AppRoute): Route => {
  if (typeof route.method !== 'string' || typeof route.path !== 'string') {
    refuse(place, 'nested routers are not supported', 'put every route at the top level of the contract')
  }
  const notes = route.metadata as WrittenNotes | undefined
  if (!notes?.responses) {
    refuse(place, 'the route has no operation notes', 'add `metadata: operation({ … })` to the route')
  }
  const responses = Object.entries(route.responses).map(([status, body]) => {
    if (body instanceof z.ZodType) return { status: Number(status), body }
    if (body === ContractNoBody) return { status: Number(status) }
    return refuse(`${place} ${status}`, 'the body is not a Zod schema', 'use a Zod schema, or c.noBody()')
  })
  for (const { status } of responses) {
    if (!notes.responses[status]) {
      refuse(`${place} ${status}`, 'the status has no notes', 'add it to `responses` of operation({ … })')
    }
  }
  for (const status of Object.keys(notes.responses)) {
    if (!responses.some((response) => response.status === Number(status))) {
      refuse(
        `${place} ${status}`,
        'the notes name a status that the route lacks',
        "add it to the route's `responses`, or drop the note",
      )
    }
  }
  for (const [status, response] of Object.entries(notes.responses))
    checkHeaderExamples(`${place} ${status} header`, response)
  const schema = (part: string, value: unknown): z.AnyZodObject | undefined => {
    if (value instanceof z.ZodObject) return value
    // ts-rest turns absent headers into {}.
    if (value === undefined || JSON.stringify(value) === '{}') return undefined
    return refuse(`${place} ${part}`, 'parameters must be one z.object()', 'write them as z.object({ … })')
  }
  const pathParams = schema('path', route.pathParams)
  const query = schema('query', route.query)
  const headers = schema('header', route.headers)
  const body = 'body' in route && route.body instanceof z.ZodType ? route.body : undefined
  const named = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name as string)
  for (const name of named) {
    if (!pathParams?.shape[name]) refuse(`${place} path`, `the path's :${name} has no schema`, 'add it to `pathParams`')
  }
  return {
    id,
    method: route.method,
    path: route.path,
    summary: route.summary ?? refuse(place, 'the route has no summary', 'add `summary` in our own words'),
    description: route.description ?? '',
    notes,
    ...(pathParams && { pathParams }),
    ...(query && { query }),
    ...(headers && { headers }),
    ...(body && { body }),
    responses: responses.sort((a, b) => a.status - b.status),
  }
}

const checkHeaderExamples = (place: string, { headers, headerExamples = {} }: Written<ResponseNotes>): void => {
  for (const [name, value] of Object.entries(headerExamples)) {
    const header: z.ZodTypeAny | undefined = headers?.shape[name]
    if (!header)
      refuse(`${place}/${name}`, 'there is an example of a header that the response lacks', 'add it to `headers`')
    const { error } = header.safeParse(value)
    if (error)
      refuse(
        `${place}/${name}`,
        `the example ${JSON.stringify(value)} is not valid: ${error.issues[0]?.message}`,
        'give another value',
      )
  }
}

const checkAuth = ({ id, auth, operations }: Vendor): void => {
  const problem = authProblem(auth)
  if (problem) refuse(`${id} auth`, problem.what, problem.next)
  const place = authPlace(auth)
  if (!place) return
  for (const { id: operation, query, headers } of operations) {
    const names = Object.keys((place.in === 'query' ? query : headers)?.shape ?? {})
    const twice = names.find((name) => (place.in === 'query' ? name : name.toLowerCase()) === place.name)
    if (twice) {
      const what = `\`${twice}\` is a parameter, and the client sends the credentials there`
      refuse(`${id} ${operation} ${place.in}/${twice}`, what, "remove the parameter; the vendor's `auth` describes it")
    }
  }
}

const checkRoutes = ({ id, operations }: Vendor): void => {
  const seen = new Map<string, Operation>()
  for (const operation of operations) {
    const route = routeKey(operation)
    const other = seen.get(route)
    if (other) {
      const what = `${operation.method} ${operation.path} is also the route of ${other.id}, and documents have one operation for each route`
      refuse(`${id} ${operation.id}`, what, 'merge the two, or correct the route of one')
    }
    seen.set(route, operation)
  }
}

const checkFindings = (vendor: Vendor): void => {
  const { id, ledger } = vendor
  const seen = new Set<string>()
  for (const explanation of explanationsOf(vendor)) {
    const place = `${id} ledger ${explanation.id}`
    if (!explanation.id.startsWith(`${id}-`)) refuse(place, `the id must start with "${id}-"`, 'rename the finding')
    if (seen.has(explanation.id)) refuse(place, 'two findings have this id', 'give each its own')
    seen.add(explanation.id)
  }
  for (const finding of ledger) {
    if (finding.status === 'unreviewed') continue
    const lacking = neededBy(finding).filter((word) => finding[word] === undefined)
    if (lacking.length > 0) {
      const what = `a finding of the class ${finding.class} needs ${lacking.map((word) => `\`${word}\``).join(' and ')}`
      refuse(`${id} ledger ${finding.id}`, what, 'write it, or choose another class')
    }
  }
}

const neededBy = (finding: Finding): readonly ('documented' | 'observed' | 'why' | 'proposal')[] => {
  const needed = { contradiction: ['documented', 'observed', 'why'], gap: ['why'], polish: ['proposal'] } as const
  return needed[finding.class]
}

const checkPayloads = ({ id, payloads, operations }: Vendor): void => {
  const seen = new Set<string>()
  const byId = new Map(operations.map((operation) => [operation.id, operation]))
  for (const payload of payloads) {
    const place = `${id} payload ${payloadId(payload)}`
    if (seen.has(payloadId(payload))) refuse(place, 'two payloads have this name', 'rename one')
    seen.add(payloadId(payload))
    const target = byId.get(payload.operation)
    if (!target) {
      const known = operations.map((each) => each.id).join(', ')
      refuse(place, `there is no operation ${payload.operation}`, `name one of ${known}`)
    }
    if (!partSchema(target, payload.part)) {
      refuse(place, `the operation has no body for "${payload.part}"`, 'name a status with a body, or "request"')
    }
  }
}
