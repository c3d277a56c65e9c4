// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendo

// The patterns and lists of values in bodies. Patterns are in the form that engines match fastest.

export const UUID: RegExp =
  /^(?=[0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f]-[0-f][0-f][0-f][0-f]-[0-f][0-f][0-f][0-f]-[0-f][0-f][0-f][0-f]-[0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f]$)[^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff]-[^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff]-[^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff]-[^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff]-[^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff][^:-@G-`g-\uffff]$/

export const MESSAGE_TYPES: readonly string[] = ['SMS', 'MMS']

export const DATE_TIME: RegExp =
  /^(?:[0-9][0-9][0-9][0-9]-(?:(?!00|1[3-9])[01][0-9]-(?!00|29)[0-2][0-9]|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?!2[4-9])[0-2][0-9]:[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?(?:Z|[+-](?!2[4-9])[0-2][0-9]:[0-5][0-9])$/

export const MESSAGE_DIRECTIONS: readonly string[] = ['INBOUND', 'OUTBOUND']

export const E164: RegExp =
  /^\+[1-9][0-9](?:[0-9](?:[0-9](?:[0-9](?:[0-9](?:[0-9](?:[0-9](?:[0-9](?:[0-9](?:[0-9](?:[0-9](?:[0-9](?:[0-9](?:[0-9])?)?)?)?)?)?)?)?)?)?)?)?)?$/

export const URL: RegExp =
  /^https?:\/\/[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9](?:[0-9](?:[0-9](?:[0-9](?:[0-9])?)?)?)?)?(?:[/?](?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(?:#(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$/

export const MESSAGE_STATUSES: readonly string[] = [
  'CREATED',
  'QUEUED',
  'SCHEDULED',
  'SENT',
  'DELIVERED',
  'READ',
  'FAILED',
  'EXPIRED',
]
