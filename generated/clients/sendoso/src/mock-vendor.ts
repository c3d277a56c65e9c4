// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendoso

import { ApiErrorShape, SendPageShape } from './checks/shapes.ts'
import * as values from './checks/values.ts'
import { fixtures } from './fixtures.ts'
import type { MockVendor } from './runtime/testing/mock-vendor.ts'

/** The part of the contract that mocks need. */
export const VENDOR: MockVendor = {
  name: 'Sendoso',
  operations: {
    listSends: {
      method: 'GET',
      path: '/api/v3/send',
      headers: ['accept', 'content-type'],
      answers: {
        200: { fixtures: fixtures.listSends[200], shape: SendPageShape },
        401: { fixtures: fixtures.listSends[401], shape: ApiErrorShape },
        429: {},
      },
    },
  },
  values,
}
