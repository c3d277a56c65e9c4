// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendoso/evidence/payloads

import type { Fixture } from './runtime/testing/fixture.ts'
import type { ApiError, SendPage } from './sends.ts'

export type { Fixture, FixtureSource } from './runtime/testing/fixture.ts'

/**
 * The first page of 892 sends: an expired gift card and a cancelled inventory send.
 * Printed on https://developer.sendoso.com/rest-api/reference/sends/get-sends.md, lines 149 to 237;
 * https://developer.sendoso.com/rest-api/reference/sends/get-sends, lines 13 to 101;
 * https://developer.sendoso.com/rest-api/reference/sends/get-sends, lines 136 to 224.
 */
export const listSends200TwoSends: Fixture<SendPage> = {
  operation: 'listSends',
  part: 200,
  name: 'two-sends',
  origin: 'printed',
  sources: [
    { url: 'https://developer.sendoso.com/rest-api/reference/sends/get-sends.md', lines: [149, 237] },
    { url: 'https://developer.sendoso.com/rest-api/reference/sends/get-sends', lines: [13, 101] },
    { url: 'https://developer.sendoso.com/rest-api/reference/sends/get-sends', lines: [136, 224] },
  ],
  body: {
    current_page: 1,
    per_page: 10,
    total_count: 892,
    sends: [
      {
        id: 1,
        send_gid: 'Z2lkOi8vc2VuZG9zby9TZW5kLzQ0',
        type: 'eGifts USA',
        subtype: 'eGift Cards USA',
        currency: 'USD',
        current_total_cost: '2.0',
        status: 'Expired',
        created_at: '2022-09-12T12:08:27-07:00',
        touch: { id: 12, name: 'eGift Cards USA' },
        recipient: { name: 'John Doe', email: 'johndoe@acme.com', company_name: 'Acme' },
        sender: {
          id: 123,
          name: 'Marc Fernandez',
          email: 'marc.fernandez@sendoso.com',
          team_id: 123,
          team_name: 'Marketing Ops',
        },
        sent_via: 'Sendoso.com',
        status_updates: [
          { status: 'Sent', occurred_at: '2022-09-12T12:08:27-07:00' },
          { status: 'Opened', occurred_at: '2022-09-12T12:08:58-07:00' },
          { status: 'Clicked', occurred_at: '2022-09-12T12:08:58-07:00' },
          { status: 'Expired', occurred_at: '2022-12-11T00:00:02-08:00' },
        ],
      },
      {
        id: 2,
        send_gid: 'Z2lkOi8vc2VuZG9zby9TZW5kLzE',
        type: 'Inventoried Sends',
        subtype: 'Custom',
        currency: 'USD',
        current_total_cost: '5.0',
        status: 'Address Confirmation - Cancelled',
        created_at: '2022-12-21T23:37:22-08:00',
        touch: { id: 25, name: 'Triggered inventory' },
        recipient: { name: 'Marc Fernandez Girones', email: 'marc.fernandez@sendoso.com', company_name: 'Sendoso' },
        sender: {
          id: 123,
          name: 'Marc Fernandez',
          email: 'marc.fernandez@sendoso.com',
          team_id: 123,
          team_name: 'Marketing Ops',
        },
        sent_via: 'Salesforce Trigger',
        status_updates: [
          { status: 'Confirming Address', occurred_at: '2022-12-22T05:42:27-08:00' },
          { status: 'Address Confirmation - Cancelled', occurred_at: '2022-12-27T09:00:05-08:00' },
        ],
      },
    ],
  },
}

/**
 * A request with a wrong access token.
 * Written by hand from the contract: the page has none.
 */
export const listSends401BadToken: Fixture<ApiError> = {
  operation: 'listSends',
  part: 401,
  name: 'bad-token',
  origin: 'composed',
  sources: [],
  body: { success: false, message: 'The access token is invalid.' },
}

/** All of them, by operation, then status or `request`, then name. */
export const fixtures: Fixtures = {
  listSends: {
    200: {
      'two-sends': listSends200TwoSends,
    },
    401: {
      'bad-token': listSends401BadToken,
    },
  },
}

/** The type of `fixtures`. */
export interface Fixtures {
  readonly listSends: {
    readonly 200: {
      readonly 'two-sends': typeof listSends200TwoSends
    }
    readonly 401: {
      readonly 'bad-token': typeof listSends401BadToken
    }
  }
}
