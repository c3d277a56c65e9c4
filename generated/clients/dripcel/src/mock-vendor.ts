// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/dripcel

import {
  ApiErrorShape,
  NotFoundShape,
  RateLimitErrorShape,
  SearchResultShape,
  SendLogResultCountShape,
  SendLogResultListShape,
  SendLogResultShape,
} from './checks/shapes.ts'
import * as values from './checks/values.ts'
import { fixtures } from './fixtures.ts'
import type { MockVendor } from './runtime/testing/mock-vendor.ts'

/** The part of the contract that mocks need. */
export const VENDOR: MockVendor = {
  name: 'Dripcel',
  operations: {
    getSendLog: {
      method: 'GET',
      path: '/send-logs/{send_id}',
      headers: ['accept', 'content-type'],
      answers: {
        200: {
          fixtures: fixtures.getSendLog[200],
          shape: SendLogResultShape,
          cases: {
            parameter: 'group_destinations',
            otherwise: 'count',
            answers: {
              count: { fixtures: { counted: fixtures.getSendLog[200].counted }, shape: SendLogResultCountShape },
              list: { fixtures: { listed: fixtures.getSendLog[200].listed }, shape: SendLogResultListShape },
            },
          },
        },
        401: { fixtures: fixtures.getSendLog[401], shape: ApiErrorShape },
        403: { fixtures: fixtures.getSendLog[403], shape: ApiErrorShape },
        404: { fixtures: fixtures.getSendLog[404], shape: NotFoundShape },
        429: { fixtures: fixtures.getSendLog[429], shape: RateLimitErrorShape },
      },
    },
    searchSendLogs: {
      method: 'POST',
      path: '/send-logs/search',
      headers: ['accept', 'content-type'],
      answers: {
        200: { fixtures: fixtures.searchSendLogs[200], shape: SearchResultShape },
        400: { fixtures: fixtures.searchSendLogs[400], shape: ApiErrorShape },
        401: { fixtures: fixtures.searchSendLogs[401], shape: ApiErrorShape },
        403: { fixtures: fixtures.searchSendLogs[403], shape: ApiErrorShape },
        429: { fixtures: fixtures.searchSendLogs[429], shape: RateLimitErrorShape },
      },
    },
  },
  values,
}
