// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendoso

// The patterns and lists of values in bodies. Patterns are in the form that engines match fastest.

export const BASE64URL: RegExp = /^[A-Za-z0-9_-]+={0,2}$/

export const SEND_TYPES: readonly string[] = [
  'Amazon',
  'Handwritten Notes',
  'Inventoried Sends',
  'Sendoso Choice',
  'Sendoso Direct',
  'eGifts International',
  'eGifts USA',
]

export const SEND_SUBTYPES: readonly string[] = [
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
]

export const CURRENCY_CODE: RegExp = /^[A-Z]{3}$/

export const DECIMAL: RegExp = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/

export const SEND_STATUSES: readonly string[] = [
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
]

export const DATE_TIME: RegExp =
  /^(?:[0-9][0-9][0-9][0-9]-(?:(?!00|1[3-9])[01][0-9]-(?!00|29)[0-2][0-9]|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?!2[4-9])[0-2][0-9]:[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?(?:Z|[+-](?!2[4-9])[0-2][0-9]:[0-5][0-9])$/

export const EMAIL: RegExp =
  /^[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/
