import type { AppRoute } from '@ts-rest/core'
import { checkVendor } from './check-vendor.ts'
import { type Lines, pagesStating, placeKey } from './lines.ts'
import type { ResponseNotes } from './operation.ts'
import type { Page, PageDays } from './page.ts'
import { failurePart, schemasOf } from './parts.ts'
import type { Provenance } from './provenance.ts'
import { withLines } from './quotes.ts'
import { type Route, readRoute } from './read-route.ts'
import { refuse } from './refuse.ts'
import { type Known, lineFinder, sourceFields } from './sources.ts'
import { spreadPayloads } from './spread-payloads.ts'
import type { Operation, Vendor, VendorDefinition } from './vendor.ts'
import { withLedger } from './with-ledger.ts'

const ids = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/**
 * A vendor as it is written. The compiler doesn't compare the contract with ts-rest's `AppRouter`, which costs as much as
 * the schemas themselves: `get`, `post` and the like only make routes, and `defineVendor` checks each one.
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
  checkVendor(vendor)
  return vendor
}

const withDays = (page: Page, { read, checked, changed }: PageDays = {}): Page => ({
  ...page,
  ...(read !== undefined && { read }),
  ...(checked !== undefined && { checked }),
  ...(changed !== undefined && { changed }),
})

/** Adds the line that states a thing, unless its source is written. */
const sourceIn =
  (lineOf: Known['lineOf']) =>
  <Thing extends { readonly provenance?: Provenance }>(
    thing: Thing,
    key: string,
  ): Thing & { provenance: Provenance } => ({
    ...thing,
    provenance: thing.provenance ?? lineOf(key),
  })

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
  const ids = lines && pagesStating(lines).get(operation)
  const stating = ids ? pages.filter(({ id }) => ids.has(id)) : []
  const readable = stating.find(({ url }) => !/\.mdx?$/.test(url))
  return (readable ?? stating[0] ?? pages[0])?.url ?? ''
}
