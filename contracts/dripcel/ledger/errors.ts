import { contradiction, gap, quotedFrom as on, onPage } from '@sendspec/contract'
import { overviewPage, sendPage } from '../addresses.ts'

/** What goes wrong, and how the page describes it. */
export const errors = onPage('dripcel-send-logs.txt', [
  contradiction('dripcel-error-shape-disagreement', {
    kind: 'type-mismatch',
    severity: 'medium',
    wins: 'documented',
    at: [
      'getSendLog 404 /error',
      'searchSendLogs 400 /error',
      'getSendLog 401 /error',
      'getSendLog 403 /error',
      'searchSendLogs 401 /error',
      'searchSendLogs 403 /error',
    ],
  })({
    title: '`error` is an object with `code` and `message` here, and a string on other pages.',
    page: ['error: {', 'code: "resource_not_found"', 'code: "resource_not_found", … message: string'],
    elsewhere: on(sendPage, 'error: string;'),
    documented: 'An object.',
    observed: 'A string on the pages on contacts, sales and sending, and an object of other fields for the rate limit.',
    why: 'A client that reads `error.message` everywhere shows nothing for some errors.',
    proposal: 'Describe the shape of `error` once, on the overview page.',
    review: 'The overview and the pages on contacts, sales and sending, compared with this one.',
  }),
  gap('dripcel-errors-undocumented', {
    of: ['missing-error', 'missing-refusal', 'missing-rate-limit'],
    severity: 'medium',
    at: [
      'searchSendLogs 400',
      'getSendLog 401',
      'getSendLog 403',
      'getSendLog 429',
      'searchSendLogs 401',
      'searchSendLogs 403',
      'searchSendLogs 429',
    ],
  })({
    title: 'One error is documented in all: none for a search, a key, a permission or the rate limit.',
    page: ['404', '["sendLog.read"]', 'Search for send logs. … ["sendLog.read"]', 'limit: 1000 … Success'],
    elsewhere: [
      ...on(overviewPage, '~50 requests per minute'),
      ...on(overviewPage, 'API keys have roles/permissions'),
      ...on(sendPage, 'error: string;'),
    ],
    observed:
      'The overview has the limit and the body of 429, and says that keys have permissions; the page on sending has 400. 401 and 403 are assumed.',
    why: 'A client cannot tell a wrong key from a missing permission, and meets 429 when it pages through a search.',
    proposal: 'List the errors of both operations with status and body, and link to the rate limit.',
  }),
  gap('dripcel-error-codes-unlisted', { of: 'single-error-code', wins: 'documented' })({
    title: 'One error code is shown, and no list of them.',
    page: 'code: "resource_not_found"',
    why: 'A client cannot prepare for other codes.',
    proposal: 'List the codes on the overview page.',
  }),
  gap('dripcel-rate-limit-approximate', {
    kind: 'approximate-value',
    severity: 'low',
    at: ['getSendLog 429 /error/resetsAt', 'searchSendLogs 429 /error/resetsAt'],
  })({
    title: 'The overview gives the rate limit as "~50" a minute, and no unit for `resetsAt`.',
    elsewhere: on(overviewPage, '~50 requests per minute', 'resetsAt: number'),
    why: 'How long to wait after a 429 is unclear.',
    proposal: 'On the overview page, state the exact limit and the unit of `resetsAt`.',
    review: 'The overview, and a client of a third party.',
  }),
])
