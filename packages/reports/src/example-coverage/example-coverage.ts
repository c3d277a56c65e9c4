import {
  type Operation,
  type Payload,
  partOfPayload,
  payloadId,
  readVendor,
  shapeOf,
  type Vendor,
} from '@sendspec/contract'
import { coverableIn, type Sighting } from './coverable.ts'
import {
  type CountsByKind,
  type CoverageCounts,
  type CoverageItem,
  type CoverageKind,
  coverageKinds,
  type ExampleCoverage,
  type OperationCoverage,
  type Showing,
} from './coverage-schema.ts'

/** A call that the page shows, as the facts of the page have it. */
export interface SampleCall {
  readonly operation: string
  readonly parameters: readonly {
    readonly in: 'path' | 'query' | 'header'
    readonly name: string
    /** Absent where the sample shows no usable value. */
    readonly value?: string
  }[]
}

/**
 * Which fields, nulls, enum members, statuses and parameters of the observed reading any example shows.
 * A status without a body has nothing to show and is left out.
 * @param calls The sample calls of the pages; without them parameters are `unknown`.
 */
export const exampleCoverage = (vendor: Vendor, calls?: readonly SampleCall[]): ExampleCoverage => {
  const payloads = Map.groupBy(vendor.payloads, ({ operation }) => operation)
  const operations = readVendor(vendor, 'observed', { wire: true }).operations.map((operation): OperationCoverage => {
    const items = [
      ...parameterItems(vendor.id, operation, calls),
      ...bodyItems(vendor.id, operation, payloads.get(operation.id) ?? []),
    ]
    return { operation: operation.id, counts: countsOf(items), items }
  })
  const counts = countsOf(operations.flatMap(({ items }) => items))
  return { version: 1, vendor: vendor.id, counts, operations }
}

const bodyItems = (vendorId: string, operation: Operation, payloads: readonly Payload[]): readonly CoverageItem[] => {
  const bodies = [
    ...(operation.body ? [{ part: 'body', schema: operation.body }] : []),
    ...operation.responses.flatMap(({ status, body }) => (body ? [{ part: String(status), schema: body }] : [])),
  ]
  return bodies.flatMap(({ part, schema }) => {
    const sightings = payloads
      .filter((payload) => partOfPayload(payload) === part)
      .map((payload): Sighting => ({ value: payload.body, origin: payload.origin, payload: payloadId(payload) }))
    const shape = shapeOf(schema, `${vendorId} ${operation.id} ${part}`)
    return [
      ...(part === 'body' ? [] : [{ kind: 'status' as const, part, pointer: '', ...bestOf(sightings) }]),
      ...coverableIn(shape, sightings).map(({ sightings: own, ...item }) => ({ ...item, part, ...bestOf(own) })),
    ]
  })
}

/** Calls show parameters. Headers and queries are text, so the value only matters for enums. */
const parameterItems = (
  vendorId: string,
  { id, pathParams, query, headers }: Operation,
  calls: readonly SampleCall[] | undefined,
): readonly CoverageItem[] => {
  const own = calls?.filter(({ operation }) => operation === id) ?? []
  const parts = { path: pathParams, query, header: headers }
  return (['path', 'query', 'header'] as const).flatMap((part) => {
    const schema = parts[part]
    if (!schema) return []
    const shape = shapeOf(schema, `${vendorId} ${id} ${part}`)
    const keys = Object.keys(schema.shape)
    const sightings = own.map(
      ({ parameters }): Sighting => ({
        value: nested(
          parameters.filter((each) => each.in === part).map((each) => ({ ...each, name: keyOf(each, keys) })),
        ),
        origin: 'printed',
      }),
    )
    return coverableIn(shape, sightings)
      .filter(({ kind }) => kind === 'field' || kind === 'enum')
      .map(({ sightings: shown, kind, ...item }) => ({
        ...item,
        kind: kind === 'field' ? ('parameter' as const) : kind,
        part,
        ...(calls ? bestOf(shown) : { shown: 'unknown' as const }),
      }))
  })
}

type SampleParameter = SampleCall['parameters'][number]

/** The case of header names doesn't matter. */
const keyOf = ({ in: part, name }: SampleParameter, keys: readonly string[]): string =>
  (part === 'header' ? keys.find((key) => key.toLowerCase() === name.toLowerCase()) : undefined) ?? name

/** `filter[state]=sent` as `{ filter: { state: 'sent' } }`. */
const nested = (parameters: readonly Pick<SampleParameter, 'name' | 'value'>[]): Readonly<Record<string, unknown>> => {
  const groups = Map.groupBy(parameters, ({ name }) => name.replace(/\[.*$/s, ''))
  return Object.fromEntries(
    [...groups].map(([key, group]) => {
      const inner = group.flatMap(({ name, value }) => {
        const [, first, rest = ''] = /^\[([^\]]*)\](.*)$/s.exec(name.slice(key.length)) ?? []
        return first === undefined ? [] : [{ name: first + rest, ...(value !== undefined && { value }) }]
      })
      return [key, inner.length > 0 ? nested(inner) : group[0]?.value]
    }),
  )
}

const bestOf = (sightings: readonly Sighting[]): Pick<CoverageItem, 'shown' | 'payload'> => {
  for (const shown of ['printed', 'sketched', 'composed'] as const) {
    const first = sightings.find(({ origin }) => origin === shown)
    if (first) return { shown, ...(first.payload !== undefined && { payload: first.payload }) }
  }
  return { shown: 'never' }
}

const countsOf = (items: readonly CoverageItem[]): CountsByKind => {
  const byKind = Map.groupBy(items, ({ kind }) => kind)
  const kinds = (Object.keys(coverageKinds) as CoverageKind[]).filter((kind) => byKind.has(kind))
  return Object.fromEntries(kinds.map((kind) => [kind, count(byKind.get(kind) ?? [])]))
}

const count = (items: readonly CoverageItem[]): CoverageCounts => {
  const counts: Record<Showing, number> = { printed: 0, sketched: 0, composed: 0, never: 0, unknown: 0 }
  for (const { shown } of items) counts[shown] += 1
  return { total: items.length, ...counts }
}
