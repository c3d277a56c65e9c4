// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendo

import { ApiErrorShape, MessageListShape } from './checks/shapes.ts'
import * as values from './checks/values.ts'
import { fixtures } from './fixtures.ts'
import type { MockVendor } from './runtime/testing/mock-vendor.ts'

/** The part of the contract that mocks need. */
export const VENDOR: MockVendor = {
  name: 'Sendo',
  operations: {
    listMessages: {
      method: 'GET',
      path: '/v1/message/list',
      headers: ['accept', 'content-type'],
      answers: {
        200: { fixtures: fixtures.listMessages[200], shape: MessageListShape },
        400: { fixtures: fixtures.listMessages[400], shape: ApiErrorShape },
        401: { fixtures: fixtures.listMessages[401], shape: ApiErrorShape },
        403: { fixtures: fixtures.listMessages[403], shape: ApiErrorShape },
        404: { fixtures: fixtures.listMessages[404], shape: ApiErrorShape },
        429: { fixtures: fixtures.listMessages[429], shape: ApiErrorShape },
        500: { fixtures: fixtures.listMessages[500], shape: ApiErrorShape },
      },
    },
  },
  values,
}
