import type { Collection } from '@sendspec/contract'
import type { SEND_STATUSES, SEND_SUBTYPES, SEND_TYPES } from './schemas.ts'

type Status = (typeof SEND_STATUSES)[number]
type Gift = readonly [
  type: (typeof SEND_TYPES)[number],
  subtype: (typeof SEND_SUBTYPES)[number],
  currency: string,
  cost: string,
]
interface Manner {
  readonly gifts: readonly Gift[]
  readonly histories: readonly (readonly Status[])[]
}

const posted: Manner = {
  gifts: [
    ['Amazon', 'Buy/Send via Amazon', 'USD', '42.99'],
    ['Amazon', 'Buy/Send via Amazon UK', 'GBP', '31.5'],
    ['Handwritten Notes', 'Handwritten Notes', 'USD', '5.25'],
    ['Inventoried Sends', 'Bundles', 'USD', '64.0'],
    ['Inventoried Sends', 'Custom', 'USD', '18.75'],
    ['Inventoried Sends', 'Custom Bundles', 'USD', '88.0'],
    ['Sendoso Choice', 'On-Demand', 'USD', '55.0'],
    ['Sendoso Direct', 'DDO_GIFT', 'USD', '49.95'],
    ['Sendoso Direct', 'Wine', 'USD', '72.4'],
  ],
  histories: [
    ['Collecting recipient info'],
    ['Confirming Address'],
    ['Confirming Address', 'Address Confirmation - Cancelled'],
    ['Confirming Address', 'Processing'],
    ['Confirming Address', 'Processing', 'Packed'],
    ['Confirming Address', 'Processing', 'Packed', 'Shipped'],
    ['Confirming Address', 'Processing', 'Packed', 'Shipped', 'Delivered'],
    ['Confirming Address', 'Processing', 'Packed', 'Shipped', 'Undeliverable'],
    ['Processing', 'Paused'],
    ['Processing', 'Cancelled', 'Refunded'],
  ],
}

const electronic: Manner = {
  gifts: [
    ['Sendoso Choice', 'Donate to Charity', 'USD', '25.0'],
    ['Sendoso Choice', 'Experiences', 'USD', '120.0'],
    ['eGifts USA', 'Coffee', 'USD', '5.0'],
    ['eGifts USA', 'Lunch', 'USD', '20.0'],
    ['eGifts USA', 'Visa eGift Credit Card (US)', 'USD', '50.0'],
    ['eGifts USA', 'eGift Cards USA', 'USD', '10.0'],
    ['eGifts International', 'eGift Cards Australia', 'AUD', '15.0'],
    ['eGifts International', 'eGift Cards Brazil', 'BRL', '60.0'],
    ['eGifts International', 'eGift Cards Canada', 'CAD', '15.0'],
    ['eGifts International', 'eGift Cards France', 'EUR', '10.0'],
    ['eGifts International', 'eGift Cards Germany', 'EUR', '10.0'],
    ['eGifts International', 'eGift Cards India', 'INR', '900.0'],
    ['eGifts International', 'eGift Cards Ireland', 'EUR', '10.0'],
    ['eGifts International', 'eGift Cards Italy', 'EUR', '10.0'],
    ['eGifts International', 'eGift Cards Mexico', 'MXN', '200.0'],
    ['eGifts International', 'eGift Cards Netherlands', 'EUR', '10.0'],
    ['eGifts International', 'eGift Cards New Zealand', 'NZD', '15.0'],
    ['eGifts International', 'eGift Cards Poland', 'PLN', '45.0'],
    ['eGifts International', 'eGift Cards Singapore', 'SGD', '15.0'],
    ['eGifts International', 'eGift Cards Slovakia', 'EUR', '10.0'],
    ['eGifts International', 'eGift Cards UK', 'GBP', '10.0'],
  ],
  histories: [
    ['pending'],
    ['Processing', 'Failed'],
    ['Processing', 'Cancelled'],
    ['Sent'],
    ['Sent', 'Opened'],
    ['Sent', 'Opened', 'Clicked'],
    ['Sent', 'Opened', 'Clicked', 'Used'],
    ['Sent', 'Opened', 'Expired'],
    ['Sent', 'Expired and Credited'],
    ['Sent', 'Bounced and Credited'],
  ],
}

const DAY_ONE = 5

/** The n-th send of a manner; its first change of status comes with it, and each further one a day later. */
const send = ({ gifts, histories }: Manner, n: number) => {
  const [type, subtype, currency, current_total_cost] = gifts[n % gifts.length] as Gift
  const history = histories[n % histories.length] as readonly Status[]
  return {
    type,
    subtype,
    currency,
    current_total_cost,
    status: history.at(-1),
    created_at: `2026-01-0${DAY_ONE}T09:30:00-08:00`,
    status_updates: history.map((status, index) => ({
      status,
      occurred_at: `2026-01-0${DAY_ONE + index}T09:30:00-08:00`,
    })),
  }
}

const rows = Array.from({ length: 42 }, (_, n) => [send(posted, n), send(electronic, n)]).flat()

const touches = [
  { id: 12, name: 'eGift Cards USA' },
  { id: 25, name: 'Triggered inventory' },
  { id: 31, name: 'Thank you for the demo' },
  { id: 44, name: 'Renewals' },
  { id: 58, name: 'Welcome' },
].map((touch) => ({ touch }))

const recipients = [
  ['Ada Byron', 'ada@engines.example', 'Engines'],
  ['Grace Brewster', 'grace@compilers.example', 'Compilers'],
  ['Alan Mathison', 'alan@machines.example', 'Machines'],
  ['Katherine Coleman', 'katherine@orbits.example', 'Orbits'],
  ['Edsger Wybe', 'edsger@shortest-paths.example', 'Shortest Paths'],
  ['Barbara Jane', 'barbara@substitutes.example', 'Substitutes'],
  ['Donald Ervin', 'donald@literate.example', 'Literate'],
].map(([name, email, company_name]) => ({ recipient: { name, email, company_name } }))

const senders = [
  {
    sender: {
      id: 123,
      name: 'Marc Fernandez',
      email: 'marc.fernandez@sendoso.com',
      team_id: 123,
      team_name: 'Marketing Ops',
    },
    sent_via: 'Sendoso.com',
  },
  {
    sender: { id: 130, name: 'Rosa Lind', email: 'rosa.lind@acme.example', team_id: 7, team_name: 'Sales' },
    sent_via: 'Salesforce Trigger',
  },
  {
    sender: { id: 131, name: 'Omar Haddad', email: 'omar.haddad@acme.example', team_id: 9, team_name: 'Success' },
    sent_via: 'API',
  },
]

const SIZE = 124

/** URL-safe base64 of `gid://sendoso/Send/<number>`, another one for each send. */
const gids = Array.from({ length: SIZE }, (_, index) => {
  const text = btoa(`gid://sendoso/Send/${index + 101}`)
  return { send_gid: text.replaceAll('+', '-').replaceAll('/', '_') }
})

export const sends: Collection = {
  item: 'Send',
  key: '/id',
  size: SIZE,
  every: 10_800,
  rows: [rows, touches, recipients, senders, gids],
}
