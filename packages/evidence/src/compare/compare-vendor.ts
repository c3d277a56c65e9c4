import type { Part } from '@sendspec/contract'
import { authPlace, type Payload, payloadId, perObject, type Vendor } from '@sendspec/contract'
import type { ExampleFacts, OperationFacts, PageFacts } from '@sendspec/facts'
import { bodiesOf } from '../page/bodies.ts'
import { isRecorded, type PrintedPayload, payloadsByPage } from '../page/is-recorded.ts'
import { operationTitle } from '../page/operation-title.ts'
import { compareOperation } from './compare-operation.ts'
import type { Comparison } from './comparison.ts'
import { outlineOfOperation } from './contract-outline.ts'
import { knownOn } from './known-names.ts'
import { type ContractSide, matchOperations, type OperationMatch } from './match-operations.ts'
import type { Repair } from './page-outline.ts'
import { normalServer, serverKey } from './servers.ts'
import type { PageContext } from './sides.ts'
import { authInWords, statedInWords } from './stated-auth.ts'

const compareServers = (vendor: Vendor, page: PageFacts): readonly Comparison[] => {
  const own = vendor.servers.map(({ url }) => url)
  const stated = [...page.servers, ...page.operations.flatMap(({ server }) => (server ? [server] : []))]
  const aspect = 'server'
  return [
    ...stated.map(({ value, line }): Comparison => {
      const outcome = own.some((each) => serverKey(each) === serverKey(value)) ? 'agrees' : 'differs'
      return { aspect, of: normalServer(value), outcome, page: page.page.id, line, says: { page: value } }
    }),
    ...own
      .filter((url) => !stated.some(({ value }) => serverKey(url) === serverKey(value)))
      .map(
        (url): Comparison => ({
          aspect,
          of: normalServer(url),
          outcome: 'unstated',
          page: page.page.id,
          says: { contract: url },
        }),
      ),
  ]
}

const compareAuth = ({ auth }: Vendor, page: PageFacts): readonly Comparison[] => {
  const aspect = 'auth'
  const contract = authInWords(auth)
  if (page.auth.length === 0) {
    const claimed = auth.provenance.kind === 'documented' && auth.provenance.page === page.page.id
    if (!claimed) return [{ aspect, of: '', outcome: 'unstated', page: page.page.id, says: { contract } }]
    const { line } = auth.provenance
    return [
      { aspect, of: '', outcome: 'differs', page: page.page.id, line, says: { page: 'nothing about it', contract } },
    ]
  }
  const stated = page.auth.map((each) => ({ line: each.line, page: statedInWords(each) }))
  // A page can offer several ways. A contract has one of them.
  const same = stated.filter((each) => each.page === contract)
  const outcome = same.length > 0 ? 'agrees' : 'differs'
  return (same.length > 0 ? same : stated).map(
    ({ line, page: says }): Comparison => ({
      aspect,
      of: '',
      outcome,
      page: page.page.id,
      line,
      says: { page: says, contract },
    }),
  )
}

const authOn = ({ auth }: PageFacts, vendor: Vendor): PageContext['auth'] => {
  const place = authPlace(vendor.auth)
  const stated = auth.map(({ header, in: where }) =>
    where === 'query' ? `query ${header}` : `header ${header.toLowerCase()}`,
  )
  return { places: new Set([...stated, ...(place ? [`${place.in} ${place.name}`] : [])]), ...(place && { place }) }
}

const overlaps = ([first, last]: readonly [number, number], [from, to]: readonly [number, number]): boolean =>
  first <= to && from <= last

/** A page, and the payloads that it prints. */
interface Printed {
  readonly page: PageFacts
  readonly payloads: readonly PrintedPayload[]
}

/** The payload that records an example of a page. */
const payloadOf = ({ payloads }: Printed, example: ExampleFacts): Payload | undefined => {
  const there = payloads.filter(({ lines }) => lines.some((each) => overlaps(each, example.lines)))
  // A line can hold several examples.
  return (there.find(({ payload }) => isRecorded(example, payload)) ?? there[0])?.payload
}

/** Reads an example that is not JSON as the payload that records it with repairs. */
const repairBy =
  (printed: Printed): Repair =>
  (example) => {
    const payload = 'value' in example ? undefined : payloadOf(printed, example)
    return payload && isRecorded(example, payload) ? { value: payload.body } : undefined
  }

const compareExamples = (printed: Printed, matches: readonly OperationMatch[]): readonly Comparison[] => {
  const { page, payloads } = printed
  // A body in a language other than JSON, which no payload can record, has neither a value nor an error.
  const bodies = bodiesOf(page).filter(({ example }) => 'value' in example || example.error || example.sketch)
  const examples = bodies.map(({ example }) => example)
  const aspect = 'example'
  const { id } = page.page
  const recording = new Set(examples.map((example) => payloadOf(printed, example)))
  return [
    ...bodies.flatMap(({ example, operation: facts }): readonly Comparison[] => {
      const payload = payloadOf(printed, example)
      const [line] = example.lines
      // A sketch shows types. It need not be recorded as a body.
      if (payload ? isRecorded(example, payload) : example.sketch) return []
      const operation = payload?.operation ?? matches.find((each) => each.facts === facts)?.operation
      const contract = payload ? payloadId(payload) : ''
      return [
        {
          ...(operation !== undefined && { operation }),
          aspect,
          of: `${line}`,
          outcome: 'differs',
          page: id,
          line,
          says: { page: 'an example', contract },
        },
      ]
    }),
    ...payloads
      .filter(({ payload }) => !recording.has(payload) && !examples.some((example) => isRecorded(example, payload)))
      .map(({ payload }): Comparison => {
        const name = payloadId(payload)
        const { operation } = payload
        return { operation, aspect, of: name, outcome: 'unstated', page: id, says: { contract: name } }
      }),
  ]
}

/** A vendor's contract for comparisons with pages. Give it the documented reading. */
export const contractSide = (vendor: Vendor, parts: readonly Part[]): ContractSide => ({
  vendor,
  parts,
  operations: new Map(vendor.operations.map((operation) => [operation.id, outlineOfOperation(vendor, operation)])),
})

const operationsOn = perObject((_: ContractSide) =>
  perObject((_: PageFacts) => new Map<string, readonly Comparison[]>()),
)

/** The comparisons of an operation of a page, made once: a dozen checks look at the same pages. */
const comparedBefore = (
  side: ContractSide,
  { page, facts, id }: { readonly page: PageFacts; readonly facts: OperationFacts; readonly id: string },
  compare: () => readonly Comparison[],
): readonly Comparison[] => {
  const known = operationsOn(side)(page)
  const key = `${page.operations.indexOf(facts)} ${id}`
  const comparisons = known.get(key) ?? compare()
  known.set(key, comparisons)
  return comparisons
}

/** Compares everything that a contract and its pages state, page by page. */
export const compareVendor = (
  side: ContractSide,
  pages: readonly PageFacts[],
  by?: Parameters<typeof matchOperations>[2],
): readonly Comparison[] => {
  const { vendor, operations } = side
  const matches = matchOperations(side, pages, by)
  const servers = new Set(vendor.servers.map(({ url }) => normalServer(url)))
  const payloadsOn = payloadsByPage(vendor)
  const printedOn = (page: PageFacts): Printed => ({ page, payloads: payloadsOn.get(page.page.id) ?? [] })
  const contextOn = perObject((page: PageFacts): PageContext => {
    const repair = repairBy(printedOn(page))
    const auth = authOn(page, vendor)
    return { repair, known: knownOn(page, repair), auth, servers }
  })
  const documented = new Set(matches.map(({ operation }) => operation))
  return [
    ...pages.flatMap((page) => [
      ...compareServers(vendor, page),
      ...compareAuth(vendor, page),
      ...compareExamples(printedOn(page), matches),
    ]),
    ...matches.flatMap(({ page, facts, operation: id }): readonly Comparison[] => {
      const contract = id === undefined ? undefined : operations.get(id)
      if (id !== undefined && contract)
        return comparedBefore(side, { page, facts, id }, () =>
          compareOperation({ id, contract, page, facts }, contextOn(page)),
        )
      const name = operationTitle(facts)
      const [line] = facts.lines
      return [{ aspect: 'operation', of: name, outcome: 'differs', page: page.page.id, line, says: { page: name } }]
    }),
    ...[...operations]
      .filter(([id]) => !documented.has(id))
      .map(([operation, { method, path }]): Comparison => {
        const says = { contract: `${method?.value} ${path?.value}` }
        return { operation, aspect: 'operation', outcome: 'unstated', says }
      }),
  ]
}
