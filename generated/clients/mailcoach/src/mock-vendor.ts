// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/mailcoach

import { ApiErrorShape, SendPageShape, SingleSendShape, ValidationErrorShape } from './checks/shapes.ts'
import * as values from './checks/values.ts'
import { fixtures } from './fixtures.ts'
import type { MockVendor } from './runtime/testing/mock-vendor.ts'

/** The part of the contract that mocks need. */
export const VENDOR: MockVendor = {
  name: 'Mailcoach',
  operations: {
    listSends: {
      method: 'GET',
      path: '/api/sends',
      headers: ['accept', 'content-type'],
      answers: {
        200: { fixtures: fixtures.listSends[200], shape: SendPageShape },
        400: { fixtures: fixtures.listSends[400], shape: ApiErrorShape },
        401: { fixtures: fixtures.listSends[401], shape: ApiErrorShape },
        403: { fixtures: fixtures.listSends[403], shape: ApiErrorShape },
        422: { fixtures: fixtures.listSends[422], shape: ValidationErrorShape },
        429: { fixtures: fixtures.listSends[429], shape: ApiErrorShape },
      },
    },
    getSend: {
      method: 'GET',
      path: '/api/sends/{uuid}',
      headers: ['accept', 'content-type'],
      answers: {
        200: { fixtures: fixtures.getSend[200], shape: SingleSendShape },
        401: { fixtures: fixtures.getSend[401], shape: ApiErrorShape },
        403: { fixtures: fixtures.getSend[403], shape: ApiErrorShape },
        404: { fixtures: fixtures.getSend[404], shape: ApiErrorShape },
        429: { fixtures: fixtures.getSend[429], shape: ApiErrorShape },
      },
    },
    deleteSend: {
      method: 'DELETE',
      path: '/api/sends/{uuid}',
      headers: ['accept', 'content-type'],
      answers: {
        204: {},
        401: { fixtures: fixtures.deleteSend[401], shape: ApiErrorShape },
        403: { fixtures: fixtures.deleteSend[403], shape: ApiErrorShape },
        404: { fixtures: fixtures.deleteSend[404], shape: ApiErrorShape },
        429: { fixtures: fixtures.deleteSend[429], shape: ApiErrorShape },
      },
    },
  },
  values,
}
