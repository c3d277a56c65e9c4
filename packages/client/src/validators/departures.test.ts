import {
  childPointer,
  childrenOf,
  joinPointer,
  payloadId,
  readVendor,
  type Shape,
  shapeOf,
  type Vendor,
} from '@sendspec/contract'
import { describe, expect, it } from 'vitest'
import type { Mismatch } from '../runtime/validate/drift.ts'
import { isAt } from '../runtime/validate/explain.ts'
import { differences } from '../runtime/validate/mismatches.ts'
import { subjects } from '../test/vendors.ts'
import { dataOf } from './data-of.ts'
import { openValues } from './values.ts'

/** Where the contract departs from the page, and the finding that says why. `*` is any step. */
type AmendedPlace = readonly [pointer: string, finding: string]

const amendedIn = (shape: Shape, pointer: string): readonly AmendedPlace[] => [
  ...shape.amendments.map(({ finding }): AmendedPlace => [pointer, finding]),
  ...(shape.kind === 'object'
    ? shape.properties.flatMap(({ key, amendments }) =>
        amendments.map(({ finding }): AmendedPlace => [joinPointer(pointer, key), finding]),
      )
    : []),
  ...childrenOf(shape).flatMap((child) => amendedIn(child.shape, childPointer(pointer, child))),
]

/** The places of a body, the deepest first. */
const amendedPlaces = (body: Shape): readonly AmendedPlace[] =>
  amendedIn(body, '').toSorted(([a], [b]) => b.split('/').length - a.split('/').length)

/** Whether a pointer leads to a place or below it. */
const isWithin = (place: string, pointer: string): boolean => {
  const { length } = place.split('/')
  return isAt(place, pointer.split('/').slice(0, length).join('/'))
}

type Departure = Mismatch & { readonly payload: string; readonly finding?: string | undefined }

/** Where the recorded bodies of a vendor differ from what its page documents. */
const departuresOf = (vendor: Vendor): readonly Departure[] => {
  const documented = readVendor(vendor, 'documented', { wire: true })
  const bodyOf = ({ operations }: Vendor, operation: string, part: string) =>
    operations.find(({ id }) => id === operation)?.responses.find(({ status }) => String(status) === part)?.body
  return vendor.payloads.flatMap((payload): readonly Departure[] => {
    const { operation, part } = payload
    const place = `${vendor.id} ${operation} ${part}`
    const [stated, observed] = [documented, vendor].map((each) => bodyOf(each, operation, part))
    if (!stated || !observed) return []
    const values = openValues()
    const shape = dataOf(shapeOf(stated, place), { values, components: new Map(), wanted: 'Body', place })
    const { mismatches, undocumented } = differences(shape, { value: payload.body, values: values.all() })
    const places = amendedPlaces(shapeOf(observed, place))
    return [...mismatches, ...undocumented].map((mismatch) => ({
      ...mismatch,
      payload: payloadId(payload),
      finding: places.find(([pointer]) => isWithin(pointer, mismatch.pointer))?.[1],
    }))
  })
}

describe.each(subjects.map(({ vendor }) => ({ id: vendor.id, vendor })))('recorded bodies of $id', ({ vendor }) => {
  const departures = departuresOf(vendor)
  const supported = vendor.ledger.flatMap(({ id, support }) =>
    support.flatMap((each) => (each.by === 'schema' && !each.payload.includes('.request.') ? [{ id, ...each }] : [])),
  )

  it('depart from the page where the ledger says so', () => {
    const unseen = supported.filter(
      ({ payload, pointer }) =>
        !departures.some((departure) => departure.payload === payload && isAt(pointer, departure.pointer)),
    )
    expect(unseen).toEqual([])
  })

  it('depart nowhere without a finding', () => {
    expect(departures.filter(({ finding }) => finding === undefined)).toEqual([])
  })
})
