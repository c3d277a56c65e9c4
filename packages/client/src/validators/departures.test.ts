import { payloadId, type Vendor } from '@sendspec/contract'
import { describe, expect, it } from 'vitest'
import type { Check } from '../runtime/validate/check.ts'
import { isAt } from '../runtime/validate/place.ts'
import { subjects } from '../test/vendors.ts'
import { departuresOf } from './departures-of.ts'
import { amendedPlaces } from './places.ts'
import { loadChecks } from './testing/load-checks.ts'

/** The departures of every recorded body that has a documented reading. */
const departuresIn = async (vendor: Vendor) => {
  const checks = await loadChecks(vendor, 'documented')
  return vendor.payloads.flatMap((payload) => {
    const check: Check | undefined = checks[payload.operation]?.[Number(payload.part)]
    if (!check) return []
    const places = amendedPlaces(vendor, payload.operation, Number(payload.part))
    return departuresOf(check, places, payload.body).map((departure) => ({ payload: payloadId(payload), ...departure }))
  })
}

describe.each(subjects.map(({ vendor }) => ({ id: vendor.id, vendor })))(
  'recorded bodies of $id',
  async ({ vendor }) => {
    const departures = await departuresIn(vendor)
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
  },
)
