import {
  type Operation,
  type Part,
  type Provenance,
  parsePointer,
  payloadId,
  propertiesIn,
  type Vendor,
  valuesAt,
} from '@sendspec/contract'
import type { Check, Complaint, Context } from '../check.ts'

type Trouble = Omit<Complaint, 'place'>

/** Something of the contract that says where it comes from. */
export interface Statement {
  readonly place: string
  readonly provenance: Provenance
  readonly operation?: Operation
  /** Set for a property or parameter. */
  readonly property?: { readonly part: string; readonly pointer: string; readonly key: string }
}

/** Everybody who reads a contract can follow each of its statements to where it comes from. */
export const provenance: Check = {
  id: 'provenance',
  claim: 'every statement comes from a place that exists, and the documented reading holds only what the page states',
  run({ vendor, documentedVendor, parts, documentedParts }) {
    const byOperation = ({ operation }: Statement): string | undefined => operation?.id
    const stated = Map.groupBy(statementsOf(vendor, parts), byOperation)
    const documented = Map.groupBy(statementsOf(documentedVendor, documentedParts), byOperation)
    const subjects = [undefined, ...vendor.operations.map(({ id }) => id)]
    return subjects.map((id) => ({
      subject: id ?? 'servers, auth and rate limit',
      complaints: [
        ...(stated.get(id) ?? []).flatMap((each) => told(each, whereabouts(each, vendor))),
        ...(documented.get(id) ?? []).flatMap((each) => told(each, undocumented(each, vendor))),
      ],
    }))
  },
}

const told = ({ place }: Statement, trouble: Trouble | undefined): readonly Complaint[] =>
  trouble ? [{ place, ...trouble }] : []

/** Every statement with a provenance, in the order of the contract. */
export const statementsOf = (vendor: Vendor, parts: Context['parts']): readonly Statement[] => [
  ...vendor.servers.map(({ id, provenance }) => ({ place: `${vendor.id} server ${id}`, provenance })),
  { place: `${vendor.id} auth`, provenance: vendor.auth.provenance },
  ...(vendor.auth.oauth2 ? [{ place: `${vendor.id} oauth2`, provenance: vendor.auth.oauth2.provenance }] : []),
  { place: `${vendor.id} rate limit`, provenance: vendor.rateLimit.provenance },
  ...vendor.operations.flatMap((operation) => [
    { place: `${vendor.id} ${operation.id}`, provenance: operation.notes.provenance, operation },
    ...operation.responses.map(({ status }) => ({
      place: `${vendor.id} ${operation.id} ${status}`,
      provenance: operation.notes.responses[status]?.provenance as Provenance,
      operation,
    })),
  ]),
  ...parts.flatMap(statementsIn),
]

const statementsIn = ({ operation, name, place, shape }: Part): readonly Statement[] =>
  propertiesIn(shape).map(({ pointer, property }) => ({
    place: `${place} ${pointer}`,
    provenance: property.provenance,
    operation,
    property: { part: name, pointer, key: property.key },
  }))

const whereabouts = (statement: Statement, vendor: Vendor): Trouble | undefined =>
  (wheres[statement.provenance.kind] as Where<Provenance['kind']>)(statement.provenance as never, statement, vendor)

type Where<Kind extends Provenance['kind']> = (
  provenance: Extract<Provenance, { kind: Kind }>,
  statement: Statement,
  vendor: Vendor,
) => Trouble | undefined

const wheres: { [Kind in Provenance['kind']]: Where<Kind> } = {
  documented: ({ page, line }, _, vendor) => lineTrouble(vendor, page, line),
  example({ payload: id }, { operation, property }, vendor) {
    const payload = vendor.payloads.find((each) => payloadId(each) === id)
    if (!payload) {
      return { what: `it was seen in ${id}, which does not exist`, next: "name one of the vendor's payloads" }
    }
    if (payload.origin === 'composed') {
      return {
        what: `it was seen in ${id}, which is composed`,
        next: 'use assumed(…) with the reason, or elsewhere(…)',
      }
    }
    if (!property || isParameter(property.part)) return undefined
    const same = payload.operation === operation?.id && partOf(payload.part) === property.part
    const there = same
      ? valuesAt(payload.body, property.pointer).length > 0
      : hasKey(payload.body, parsePointer(property.pointer).at(-1) as string)
    return there ? undefined : { what: `it was seen in ${id}, which lacks it`, next: 'name the payload that has it' }
  },
  elsewhere: ({ url }) =>
    URL.canParse(url) ? undefined : { what: `"${url}" is not an address`, next: 'write the whole address of the page' },
  assumed: ({ reason }) =>
    reason.trim() === '' ? { what: 'it is assumed without a reason', next: 'say why in assumed(…)' } : undefined,
}

/** What is wrong with naming this line of this page, if anything is. */
export const lineTrouble = (vendor: Vendor, id: string, line: number): Trouble | undefined => {
  const page = vendor.pages.find((each) => each.id === id)
  if (!page) return { what: `it names the page ${id}, which does not exist`, next: "name one of the vendor's pages" }
  if (Number.isInteger(line) && line >= 1 && line <= page.lines) return undefined
  return { what: `it names line ${line} of ${id}, which has ${page.lines} lines`, next: 'correct the line' }
}

const isParameter = (part: string): boolean => ['path', 'query', 'header'].includes(part) || part.endsWith(' header')
const partOf = (part: string): string => (part === 'request' ? 'body' : part)

const hasKey = (value: unknown, key: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Object.hasOwn(value, key) || Object.values(value).some((each) => hasKey(each, key)))

/** The documented reading may hold nothing that the operation's own page does not show. */
const undocumented = ({ place, provenance, operation }: Statement, vendor: Vendor): Trouble | undefined => {
  // There is one auth and one rate limit for both readings.
  if (!operation && !place.startsWith(`${vendor.id} server `)) return undefined
  if (provenance.kind === 'assumed') {
    return {
      what: 'it is assumed, and yet in the documented reading',
      next: 'amend it with a finding, so that the documented reading lacks it',
    }
  }
  if (provenance.kind !== 'elsewhere') return undefined
  const own = [...vendor.pages.map(({ url }) => url), ...(operation ? [operation.notes.docs] : [])].map(pageAddress)
  if (own.includes(pageAddress(provenance.url))) return undefined
  return {
    what: `it comes from ${provenance.url}, and yet is in the documented reading`,
    next: 'amend it with a finding, so that the documented reading lacks it',
  }
}

/** One page's address, however it is written. */
const pageAddress = (url: string): string =>
  url
    .replace(/^https?:\/\//, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
    .replace(/\.mdx?$/, '')
