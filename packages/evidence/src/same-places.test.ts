import { tiny } from '@sendspec/testing'
import { expect, it } from 'vitest'
import { componentPlacesIn, samePlacesIn } from './same-places.ts'

const state = { operation: 'listParcels', part: '200', pointer: '/parcels/*/state' }

it('names a field of a component by the component, and any other by its operation', () => {
  const placeOf = componentPlacesIn(tiny())
  expect(placeOf(state)).toBe('Parcel /state')
  expect(placeOf({ ...state, pointer: '/parcels/*' })).toBe('Parcel')
  expect(placeOf({ ...state, pointer: '/total' })).toBe('listParcels 200 /total')
})

it('finds everything that one finding amends', () => {
  const same = samePlacesIn(tiny())({ operation: 'listParcels', part: '401', pointer: '/message' })
  expect(same.map(({ pointer }) => pointer)).toContain('/message')
  expect(samePlacesIn(tiny())(state)).toContainEqual(expect.objectContaining(state))
})
