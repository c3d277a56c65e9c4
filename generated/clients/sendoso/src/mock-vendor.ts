// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendoso

import { fixtures } from './fixtures.ts'
import type { MockVendor } from './runtime/testing/mock-vendor.ts'
import type { PayloadShape } from './runtime/testing/payload-shape.ts'

const SendType: PayloadShape = {
  kind: 'one-of',
  values: [
    'Amazon',
    'Handwritten Notes',
    'Inventoried Sends',
    'Sendoso Choice',
    'Sendoso Direct',
    'eGifts International',
    'eGifts USA',
  ],
}

const SendSubtype: PayloadShape = {
  kind: 'one-of',
  values: [
    'Bundles',
    'Buy/Send via Amazon',
    'Buy/Send via Amazon UK',
    'Coffee',
    'Custom',
    'Custom Bundles',
    'DDO_GIFT',
    'Donate to Charity',
    'Experiences',
    'Handwritten Notes',
    'Lunch',
    'On-Demand',
    'Visa eGift Credit Card (US)',
    'Wine',
    'eGift Cards Australia',
    'eGift Cards Brazil',
    'eGift Cards Canada',
    'eGift Cards France',
    'eGift Cards Germany',
    'eGift Cards India',
    'eGift Cards Ireland',
    'eGift Cards Italy',
    'eGift Cards Mexico',
    'eGift Cards Netherlands',
    'eGift Cards New Zealand',
    'eGift Cards Poland',
    'eGift Cards Singapore',
    'eGift Cards Slovakia',
    'eGift Cards UK',
    'eGift Cards USA',
  ],
}

const SendStatus: PayloadShape = {
  kind: 'one-of',
  values: [
    'Address Confirmation - Cancelled',
    'Bounced and Credited',
    'Cancelled',
    'Clicked',
    'Collecting recipient info',
    'Confirming Address',
    'Delivered',
    'Expired and Credited',
    'Failed',
    'Opened',
    'Packed',
    'Paused',
    'Processing',
    'Refunded',
    'Sent',
    'Shipped',
    'Undeliverable',
    'Used',
    'pending',
    'Expired',
  ],
}

const Touch: PayloadShape = { kind: 'object', keys: { id: { kind: 'number', whole: true }, name: { kind: 'text' } } }

const Recipient: PayloadShape = {
  kind: 'object',
  keys: { name: { kind: 'text' }, email: { kind: 'text', format: 'email' }, company_name: { kind: 'text' } },
}

const Sender: PayloadShape = {
  kind: 'object',
  keys: {
    id: { kind: 'number', whole: true },
    name: { kind: 'text' },
    email: { kind: 'text', format: 'email' },
    team_id: { kind: 'number', whole: true },
    team_name: { kind: 'text' },
  },
}

const StatusUpdate: PayloadShape = {
  kind: 'object',
  keys: { status: SendStatus, occurred_at: { kind: 'text', format: 'date-time' } },
}

const Send: PayloadShape = {
  kind: 'object',
  keys: {
    id: { kind: 'number', whole: true },
    send_gid: { kind: 'text', format: 'base64url' },
    type: SendType,
    subtype: SendSubtype,
    currency: { kind: 'text', format: 'currency-code' },
    current_total_cost: { kind: 'text', format: 'decimal' },
    status: SendStatus,
    created_at: { kind: 'text', format: 'date-time' },
    touch: Touch,
    recipient: Recipient,
    sender: Sender,
    sent_via: { kind: 'text' },
    status_updates: { kind: 'list', items: StatusUpdate },
  },
}

const SendPage: PayloadShape = {
  kind: 'object',
  keys: {
    current_page: { kind: 'number', whole: true },
    per_page: { kind: 'number', whole: true },
    total_count: { kind: 'number', whole: true },
    sends: { kind: 'list', items: Send },
  },
}

const ApiError: PayloadShape = {
  kind: 'object',
  keys: { success: { kind: 'one-of', values: [false] }, message: { kind: 'text' } },
}

/** What a mock of this vendor has to know. */
export const VENDOR: MockVendor = {
  name: 'Sendoso',
  operations: {
    listSends: {
      method: 'GET',
      path: '/api/v3/send',
      headers: ['accept', 'content-type'],
      answers: {
        200: { fixtures: fixtures.listSends[200], shape: SendPage },
        401: { fixtures: fixtures.listSends[401], shape: ApiError },
        429: {},
      },
    },
  },
}
