import {
  type Auth,
  assumed,
  documentedOn,
  type Operation,
  type Page,
  type PagePlace,
  type Payload,
  payloadId,
  type Server,
  type Vendor,
} from '@sendspec/contract'
import { normalServer } from '../compare/servers.ts'
import { lineIn } from '../detectors/example-line.ts'
import type { PageFacts } from '../facts/page-facts.ts'
import { valuesAt } from '../pointer.ts'
import { addDetected } from './detector-findings.ts'
import type { Decision, Draft, OperationDraft } from './draft.ts'
import { draftOperation } from './draft-operations.ts'
import { fit } from './fit.ts'
import { standIn } from './from-outline.ts'
import { type LedgerDraft, ledgerDraft } from './ledger-draft.ts'
import { type Component, nameComponents } from './name-components.ts'
import { recorder } from './payload-drafts.ts'
import { sampleOf } from './sample.ts'
import { pascal, sentence } from './words.ts'
import { zodOf, zodOfFields } from './zod-of.ts'

/** Names that a contract has already. */
export interface Taken {
  readonly operations: readonly string[]
  readonly components: readonly string[]
  readonly findings: readonly string[]
}

/** What a contract is started from. */
export interface Start {
  /** Id of the vendor. */
  readonly vendor: string
  readonly facts: PageFacts
  /** The page that the facts are of; without it quotes are taken as the facts have them. */
  readonly text?: string
  /** Where a contract exists already: names that are taken. */
  readonly taken?: Taken
}

/** A contract before it is written. */
export interface VendorDraft {
  readonly page: Page
  readonly operations: readonly OperationDraft[]
  readonly components: readonly Component[]
  readonly decisions: readonly Decision[]
  /** The same contract, as its files define it. */
  readonly vendor: Vendor
}

/** Stands in for an address that nobody stated. */
const nowhere = 'https://decide.invalid'

/** Makes a contract of what one page states. */
export const draftVendor = ({ vendor: id, facts, text, taken }: Start): VendorDraft => {
  const ledger = ledgerDraft(id, taken?.findings)
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
    decide({ place: 'pages.ts', what: `the address of the page is not known: ${nowhere} stands in; --url gives it` })

  const recording = recorder(page.id, ledger)
  const making = { page: facts, ledger, recorder: recording, decide, taken: new Set(taken?.operations) }
  const drafted = facts.operations.map((operation) => draftOperation(operation, making))
  const placeOf = printedAt(page.id, text, recording.payloads())
  const fitted = drafted.map((operation) =>
    fitOperation(operation, { payloads: recording.payloads(), placeOf, ledger, page: page.id }),
  )
  for (const { place, what } of lostNames(fitted)) decide({ place, what })
  const { operations, components } = nameComponents(fitted, taken?.components)
  noteLostNames(operations, facts, ledger)

  const first = operations[0]?.id ?? ''
  const servers = serversOf(facts, { ledger, decide, first })
  const auth = authOf(facts, { ledger, decide, first })
  decide({ place: 'index.ts', what: 'the rate limit: the stand-in is one request a second' })
  decide({ place: 'index.ts', what: 'what the API is for, its homepage and what its resources hold' })
  decide({ place: 'contract.ts', what: 'which lists have further pages, and how to get them (`pagination`)' })

  const vendor: Omit<Vendor, 'ledger'> = {
    id,
    name: pascal(id),
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
    payloads: [...recording.payloads(), ...composed(operations, recording.payloads())],
    operations: operations.map((operation) => operationOf(operation, page)),
  }
  addDetected({ ...vendor, ledger: [] }, facts, ledger)
  return {
    page,
    operations,
    components,
    decisions,
    vendor: { ...vendor, ledger: text === undefined ? ledger.findings() : quotable(ledger.findings(), text) },
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

/** Finds the line on which a payload prints what a pointer leads to; what is not there, where its parent is. */
const printedAt =
  (page: string, text: string | undefined, payloads: readonly Payload[]) =>
  (id: string, pointer: string): { readonly page?: PagePlace } => {
    const payload = payloads.find((each) => payloadId(each) === id)
    const lines = payload?.sources[0]?.lines
    if (!payload || !lines || text === undefined) return {}
    const there = valuesAt(payload.body, pointer).length > 0
    const at = there ? pointer : pointer.slice(0, pointer.lastIndexOf('/'))
    const line = lineIn({ lines, value: payload.body }, at, valuesAt(payload.body, at)[0])
    return { page: { page, line, quote: (linesOf(text)[line - 1] ?? '').trim().slice(0, 60).trim() } }
  }

const linesOf = (text: string): readonly string[] =>
  text
    .replace(/^\ufeff/, '')
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')

/** Quotes that do not stand on their line word for word are left out: the ledger quotes pages exactly. */
const quotable = (findings: Vendor['ledger'], text: string): Vendor['ledger'] => {
  const lines = linesOf(text)
  return findings.map((finding) => ({
    ...finding,
    page: finding.page.filter(({ line, quote }) => lines[line - 1]?.includes(quote)),
  }))
}

const isStandIn = (key: string): boolean => /^unnamed_\d+$/.test(key)

const fieldsIn = (
  draft: Draft | undefined,
  pointer = '',
): readonly { key: string; pointer: string; line: number }[] => {
  if (!draft) return []
  switch (draft.kind) {
    case 'object':
      return draft.fields.flatMap(({ key, schema, provenance }) => [
        { key, pointer: `${pointer}/${key}`, line: provenance.kind === 'documented' ? provenance.line : 1 },
        ...fieldsIn(schema, `${pointer}/${key}`),
      ])
    case 'array':
      return fieldsIn(draft.items, `${pointer}/*`)
    case 'record':
      return fieldsIn(draft.values, `${pointer}/*`)
    case 'union':
      return draft.options.flatMap((option) => fieldsIn(option, pointer))
    case 'amended':
      return fieldsIn(draft.observed, pointer)
    case 'nullable':
    case 'optional':
    case 'default':
    case 'named':
      return fieldsIn(draft.inner, pointer)
    default:
      return []
  }
}

const partsOf = ({ parameters, body, responses }: OperationDraft) => [
  ...(['path', 'query', 'header'] as const).map((part) => ({
    part: part as string,
    fields: fieldsIn({ kind: 'object', fields: parameters[part] }),
  })),
  { part: 'body', fields: fieldsIn(body) },
  ...responses.map((response) => ({ part: `${response.status}`, fields: fieldsIn(response.body) })),
]

const lostNames = (operations: readonly OperationDraft[]): readonly Decision[] =>
  operations.flatMap((operation) =>
    partsOf(operation).flatMap(({ part, fields }) =>
      fields
        .filter(({ key }) => isStandIn(key))
        .map(({ key, line }) => ({
          place: `${operation.id} ${part} (line ${line})`,
          what: `the page lost the name of a field: ${key} stands in`,
        })),
    ),
  )

const noteLostNames = (operations: readonly OperationDraft[], { page }: PageFacts, ledger: LedgerDraft): void => {
  for (const operation of operations) {
    for (const { part, fields } of partsOf(operation)) {
      for (const { pointer, line, key } of fields.filter((each) => isStandIn(each.key))) {
        ledger.add({
          about: key,
          draft: {
            kind: 'missing-name',
            severity: 'high',
            title: `The name of the field on line ${line} is not stated.`,
            documented: 'A field without a name.',
            observed: `\`${standIn(line)}\` stands in for it.`,
            wins: 'undecided',
          },
          contract: { operation: operation.id, part, pointer },
          support: { by: 'review', basis: `Line ${line} of ${page.id}.` },
        })
      }
    }
  }
}

interface Deciding {
  readonly ledger: LedgerDraft
  readonly decide: (decision: Decision) => void
  /** The operation that stands for all. */
  readonly first: string
}

const isStaging = (url: string): boolean => /\b(?:staging|sandbox|test|dev|demo)\b/i.test(url)

const serversOf = (facts: PageFacts, { ledger, decide, first }: Deciding): Vendor['servers'] => {
  const stated = [...facts.servers, ...facts.operations.flatMap(({ server }) => (server ? [server] : []))]
  const distinct = [...new Map(stated.map((each) => [normalServer(each.value), each])).entries()]
  const servers = distinct.map(([url, { line }], index): Server => {
    const names = [...url.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name as string)
    const kind = isStaging(url) ? 'staging' : 'production'
    return {
      id: index === 0 ? kind : `${kind}-${index + 1}`,
      url,
      description: 'As the page has it.',
      provenance: documentedOn(facts.page.id)(line),
      ...(names.length > 0 && {
        variables: Object.fromEntries(
          names.map((name) => [name, { default: name, description: `Decide: what ${name} is.` }]),
        ),
      }),
    }
  })
  const [one, ...others] = servers
  if (one) return [one, ...others]
  decide({ place: 'index.ts', what: `the page states no server: ${nowhere} stands in` })
  const finding = ledger.add({
    about: 'server',
    draft: {
      kind: 'missing-server',
      severity: 'high',
      title: 'The page does not say at which address the API is.',
      documented: 'No address.',
      observed: 'To be decided.',
      wins: 'undecided',
    },
    contract: { operation: first },
    support: { by: 'review', basis: 'The page, from its first line to its last.' },
  })
  const provenance = assumed('decide: the page states no server')
  return [{ id: 'production', url: nowhere, description: 'Decide.', provenance, finding }]
}

const authOf = (facts: PageFacts, { ledger, decide, first }: Deciding): Auth => {
  const bearer = facts.auth.find(({ scheme }) => scheme.toLowerCase() === 'bearer')
  const description = 'A token, sent in the Authorization header.'
  if (bearer) return { scheme: 'bearer', description, provenance: documentedOn(facts.page.id)(bearer.line) }
  const [other] = facts.auth
  decide({
    place: 'index.ts',
    what: other
      ? `the page states the authentication \`${other.header}: ${other.scheme}\`; contracts have bearer tokens only`
      : 'the page states no authentication: a bearer token stands in',
  })
  if (!other) {
    ledger.add({
      about: 'authentication',
      draft: {
        kind: 'missing-auth',
        severity: 'high',
        title: 'The page does not say how a call proves who makes it.',
        documented: 'Nothing of it.',
        observed: 'To be decided.',
        wins: 'undecided',
      },
      contract: { operation: first },
      support: { by: 'review', basis: 'The page, from its first line to its last.' },
    })
  }
  return { scheme: 'bearer', description, provenance: assumed('decide: the page states no bearer token') }
}

/** A payload for every response with a body of which the page prints none. */
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

/** What a status means where the page has no words of its own. */
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
