import { isDeepStrictEqual } from 'node:util'
import {
  assumed,
  documentedOn,
  type Operation,
  type Page,
  type Payload,
  payloadId,
  quoteKey,
  type RecordedPayload,
  type Repair,
  routeKey,
  SendspecError,
  shapeOf,
  unique,
  type Vendor,
  type WrittenFinding,
  withLedger,
} from '@sendspec/contract'
import { findingsNamedIn, quoteLinesOf, settleWith, unfinishedIn, wordsBefore } from '@sendspec/evidence'
import type { PageFacts } from '@sendspec/facts'
import { z } from 'zod'
import { draftsIn } from './children.ts'
import { noteContradictions } from './contradictions.ts'
import type { Decision, Draft, Exported, OperationDraft, ResponseDraft } from './draft.ts'
import { authOf, nowhere, serversOf } from './draft-access.ts'
import { sentence, typeName } from './draft-names.ts'
import { draftOperation, lostPath } from './draft-operations.ts'
import { fit } from './fit.ts'
import { fits } from './fits.ts'
import { type KnownParts, nothingKnown } from './known-parts.ts'
import { ledgerDraft } from './ledger-draft.ts'
import { lostNames, noteLostNames } from './lost-names.ts'
import { type Component, nameComponents } from './name-components.ts'
import { recorder } from './payload-drafts.ts'
import { printedAt } from './quotes.ts'
import { sampleOf } from './sample.ts'
import { zodOf, zodOfFields } from './zod-of.ts'

/** Names that a contract has already. */
export interface Taken {
  readonly operations: readonly string[]
  readonly components: readonly string[]
  readonly findings: readonly string[]
  /** The parts that further operations use again. */
  readonly known?: KnownParts
}

/** The input of a new contract. */
export interface Start {
  /** Id of the vendor. */
  readonly vendor: string
  readonly facts: PageFacts
  /** The text of the page. Without it, quotes can't be checked. */
  readonly text?: string
  /** The names that an existing contract has. */
  readonly taken?: Taken
}

/** A contract as data. */
export interface VendorDraft {
  readonly page: Page
  readonly operations: readonly OperationDraft[]
  readonly components: readonly Component[]
  /** The parts of the contract that are used again. */
  readonly reused: readonly Exported[]
  readonly decisions: readonly Decision[]
  /** The vendor that the files of the contract define. */
  readonly vendor: Vendor
}

/**
 * Makes a contract of what one page states.
 * @throws SendspecError for a page that states no operation.
 */
export const draftVendor = ({ vendor: id, facts, text, taken }: Start): VendorDraft => {
  if (facts.operations.length === 0) {
    throw new SendspecError({
      place: facts.page.id,
      what: 'the page states no operation, only types',
      next: 'start from the page of an endpoint; what it shares with others is added by hand',
    })
  }
  const ledger = ledgerDraft(id, { taken: taken?.findings, text })
  const decisions: Decision[] = []
  const decide = (decision: Decision): void => void decisions.push(decision)
  const { url = nowhere, title } = facts.page
  const page: Page = {
    id: facts.page.id,
    title: title ?? facts.page.id,
    url,
    sha256: facts.page.sha256,
    lines: facts.page.lines,
  }
  if (!facts.page.url)
    decide({
      place: 'evidence/facts',
      what: `the address of the page is unknown; the contract has ${nowhere}; pass --url`,
    })

  const recording = recorder({ page: page.id, ledger, decide })
  const making = { page: facts, ledger, recorder: recording, decide, taken: new Set(taken?.operations) }
  const drafted = facts.operations.map((operation) => draftOperation(operation, making))
  refuseSharedRoutes(drafted, page.id)
  const placeOf = printedAt(page.id, text, recording.payloads())
  const fitted = drafted.map((operation) =>
    fitOperation(operation, { payloads: recording.payloads(), placeOf, ledger, page: page.id }),
  )
  for (const { place, what } of lostNames(fitted)) decide({ place, what })
  const named = nameComponents(fitted, { taken: taken?.components, known: taken?.known })
  const { components } = named
  const operations = named.operations.map((operation) => withShared(operation, taken?.known))
  const reused = [...named.reused, ...operations.flatMap(({ sharedHeaders = [] }) => sharedHeaders)]
  noteLostNames(operations, ledger)

  const first = operations[0]?.id ?? ''
  const servers = serversOf(facts, { ledger, decide, first })
  const auth = authOf(facts, { ledger, decide, first })
  decide({ place: 'index.ts', what: 'the rate limit; the contract has one request a second' })
  decide({ place: 'index.ts', what: 'what the API is for, its homepage and what its resources hold' })
  decide({ place: 'routes.ts', what: 'which lists have further pages, and how to get them (`pagination`)' })

  const payloads = [...recording.payloads(), ...composed(operations, recording.payloads())]
  const printed = payloads.flatMap(({ sources, ...own }) =>
    sources.length > 0 ? [[payloadId(own), sources] as const] : [],
  )
  const vendor: Vendor = {
    id,
    name: typeName(id),
    description: 'Decide: what the API is for.',
    homepage: URL.canParse(url) ? new URL(url).origin : nowhere,
    pages: [page],
    servers,
    auth,
    rateLimit: {
      requests: 1,
      per: 'second',
      scope: 'decide',
      provenance: assumed('decide: the page states no rate limit'),
    },
    resources: Object.fromEntries(operations.map(({ resource }) => [resource, `Decide: what ${resource} are.`])),
    contract: {} as Vendor['contract'],
    payloads,
    operations: operations.map((operation) => operationOf(operation, page)),
    ledger: [],
    written: { ledger: [], payloads: payloads.map(recorded) },
    settle: settleWith([facts]),
  }
  noteContradictions(vendor, { facts, ledger, ...(text !== undefined && { text }) })
  const gone = amendedIn(named.reused.length > 0 ? fitted : [])
  for (const id of amendedIn(operations)) gone.delete(id)
  const quotes = { quotes: { [page.id]: ledger.lines() }, payloads: Object.fromEntries(printed) }
  const whole = withEntries(
    { ...vendor, quotes },
    ledger.entries().filter((entry) => !gone.has(entry.id)),
  )
  const open = unfinishedIn(whole).length
  if (open > 0) decide({ place: 'all files', what: `${open} texts to write: \`sendspec test ${id}\` lists them` })
  return {
    page,
    operations,
    components,
    reused: [...new Set(reused)],
    decisions,
    vendor: text === undefined ? whole : withLinesOf(whole, facts, text),
  }
}

/** The vendor with the lines that a capture has. */
const withLinesOf = (vendor: Vendor, facts: PageFacts, text: string): Vendor => {
  const { id } = facts.page
  const quotes = quoteLinesOf(vendor, { captures: new Map([[id, text]]), facts: new Map([[id, facts]]) })
  return withLedger({ ...vendor, quotes })
}

/** A payload without its lines, which its file doesn't have. */
const recorded = ({ sources, repairs, ...payload }: Payload): RecordedPayload => ({
  ...payload,
  sources: unique(sources.map(({ page }) => page)).map((page) => ({ page })),
  ...(repairs && { repairs: repairsIn(payload.text ?? [], repairs, sources[0]?.lines[0] ?? 1) }),
})

/** Repairs that are found by the words of their lines, each from the one before it on. */
const repairsIn = (
  text: readonly string[],
  repairs: readonly Repair[],
  first: number,
): NonNullable<RecordedPayload['repairs']> =>
  repairs.map(({ line, ...repair }, index) => {
    const from = index === 0 ? 0 : (repairs[index - 1]?.line ?? first) - first + 1
    const after = wordsBefore(text.slice(from), { index: line - first - from, quote: repair.was }) ?? []
    return { ...repair, ...(after.length > 0 && { after }) }
  })

/**
 * The vendor with the entries that it needs: those that the contract names, and those that explain what no detector
 * reports. What detectors report is computed, and needs no entry.
 */
const withEntries = (vendor: Vendor, entries: readonly WrittenFinding[]): Vendor => {
  const named = findingsNamedIn(vendor)
  const written = (ledger: readonly WrittenFinding[]): Vendor =>
    withLedger({ ...vendor, written: { ...vendor.written, ledger } })
  const reported = written(entries.filter(({ id }) => named.has(id))).ledger.filter(
    ({ status }) => status === 'unreviewed',
  )
  const quotes = vendor.quotes?.quotes ?? {}
  const isReported = ({ kind, contract = [], page = [] }: WrittenFinding): boolean => {
    const own = page.flatMap((place) => quotes[place.page]?.[quoteKey(place)] ?? [])
    return contract.every((place) =>
      reported.some(
        (each) =>
          each.kind === kind &&
          each.contract.some((other) => isDeepStrictEqual(place, other)) &&
          own.every((line) => each.page.some((other) => other.line === line)),
      ),
    )
  }
  return written(entries.filter((entry) => named.has(entry.id) || !isReported(entry)))
}

/** An operation with the headers and errors that the contract has already. */
const withShared = (operation: OperationDraft, known: KnownParts = nothingKnown): OperationDraft => {
  const { parameters, responses } = operation
  const own = shapeOf(zodOfFields(parameters.header), operation.id)
  const sharedHeaders = parameters.header.length > 0 && known.headers.find(({ shape }) => fits(own, shape))
  const sharedAnswers = known.errors
  const isShared = ({ status, body }: ResponseDraft): boolean => {
    const shared = sharedAnswers?.answers[status]?.body
    if (!(shared instanceof z.ZodType)) return shared !== undefined && !body
    return !body || fits(shapeOf(zodOf(body), operation.id), shapeOf(shared, operation.id))
  }
  return {
    ...operation,
    responses: responses.filter((response) => !isShared(response)),
    ...(sharedHeaders && { sharedHeaders }),
    ...(sharedAnswers && { sharedAnswers }),
  }
}

/** The findings of amendments that are written, which those of used components are not. */
const amendedIn = (operations: readonly OperationDraft[]): Set<string> => {
  const found = new Set<string>()
  const visit = (draft: Draft): void => {
    if (draft.kind === 'amended') found.add(draft.finding)
    if (draft.kind === 'named' && draft.exported) return
    for (const inner of draftsIn(draft)) visit(inner.draft)
  }
  for (const { body, responses } of operations) {
    if (body) visit(body)
    for (const response of responses) if (response.body) visit(response.body)
  }
  return found
}

/** Two operations with one route can't be in a contract: documents, clients and mocks have one for each. */
const refuseSharedRoutes = (operations: readonly OperationDraft[], page: string): void => {
  const seen = new Map<string, OperationDraft>()
  for (const operation of operations) {
    const { method, path, line } = operation
    const route = routeKey(operation)
    const other = seen.get(route)
    if (other && path !== lostPath) {
      throw new SendspecError({
        place: `${page} lines ${other.line} and ${line}`,
        what: `the page has two operations of one route, ${method} ${path}: ${other.id} and ${operation.id}`,
        next: 'if they are one, join their sections in a copy of the page; if the route of one is misprinted, correct it there',
      })
    }
    seen.set(route, operation)
  }
}

type Fit = Omit<Parameters<typeof fit>[1], 'operation' | 'part'>

const fitOperation = (operation: OperationDraft, shared: Fit): OperationDraft => {
  const part = (draft: Draft, name: string, recorded: string): Draft => {
    const payloads = shared.payloads.filter((each) => each.operation === operation.id && each.part === recorded)
    return payloads.length > 0 ? fit(draft, { ...shared, payloads, operation: operation.id, part: name }) : draft
  }
  return {
    ...operation,
    ...(operation.body && { body: part(operation.body, 'body', 'request') }),
    responses: operation.responses.map((response) =>
      response.body ? { ...response, body: part(response.body, `${response.status}`, `${response.status}`) } : response,
    ),
  }
}

/** A payload for every response whose body the page doesn't print. */
const composed = (operations: readonly OperationDraft[], payloads: readonly Payload[]): readonly Payload[] =>
  operations.flatMap(({ id, responses }) =>
    responses
      .filter(
        ({ status, body }) => body && !payloads.some((each) => each.operation === id && each.part === `${status}`),
      )
      .map(
        ({ status, body }): Payload => ({
          operation: id,
          part: `${status}`,
          name: 'composed',
          origin: 'composed',
          summary: 'Made up from the schema.',
          sources: [],
          body: sampleOf(body as Draft),
        }),
      ),
  )

/** A description of a status for which the page has none. */
export const describeStatus = (status: number): string =>
  status < 300 ? 'Success.' : status < 500 ? 'The call was refused.' : 'The server failed.'

const operationOf = (draft: OperationDraft, page: Page): Operation => {
  const at = documentedOn(page.id)
  const { id, method, path, summary, resource, line, permissions, parameters, body, responses } = draft
  const object = (place: keyof OperationDraft['parameters']) =>
    parameters[place].length > 0 ? zodOfFields(parameters[place]) : undefined
  const [pathParams, query, headers] = [object('path'), object('query'), object('header')]
  return {
    id,
    method,
    path,
    summary,
    description: sentence(summary),
    ...(pathParams && { pathParams }),
    ...(query && { query }),
    ...(headers && { headers }),
    ...(body && { body: zodOf(body) }),
    responses: responses
      .map(({ status, body: own }) => ({ status, ...(own && { body: zodOf(own) }) }))
      .sort((one, other) => one.status - other.status),
    notes: {
      docs: page.url,
      resource,
      provenance: at(line),
      ...(permissions.length > 0 && { permissions }),
      responses: Object.fromEntries(
        responses.map(({ status, line: own, finding }) => [
          status,
          { description: describeStatus(status), provenance: at(own), ...(finding && { finding }) },
        ]),
      ),
    },
  }
}
