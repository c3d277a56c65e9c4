import { contradiction, type Entry, gap, quotedFrom as on, placesIn } from '@sendspec/contract'
import { overviewPage, sendPage } from '../addresses.ts'
import { at } from './places.ts'

/** What goes wrong, and how the page describes it. */
export const errors: readonly Entry[] = [
  contradiction('dripcel-error-shape-disagreement', {
    kind: 'type-mismatch',
    severity: 'medium',
    wins: 'documented',
    contract: [
      ...placesIn('getSendLog', '404')('/error'),
      ...placesIn('searchSendLogs', '400')('/error'),
      ...placesIn('getSendLog', '401')('/error'),
      ...placesIn('getSendLog', '403')('/error'),
      ...placesIn('searchSendLogs', '401')('/error'),
      ...placesIn('searchSendLogs', '403')('/error'),
    ],
  })({
    title: '`error` is an object with `code` and `message` here, and a string on other pages.',
    page: [
      at('error: {'),
      at('code: "resource_not_found"'),
      at('message: string', { after: 'code: "resource_not_found",' }),
    ],
    elsewhere: [on(sendPage, 'error: string;')],
    documented: 'An object.',
    observed: 'A string on the pages on contacts, sales and sending, and an object of other fields for the rate limit.',
    why: 'A client that reads `error.message` everywhere shows nothing for some errors.',
    proposal: 'Describe the shape of `error` once, on the overview page.',
    review: 'The overview and the pages on contacts, sales and sending, compared with this one.',
  }),
  gap('dripcel-errors-undocumented', {
    of: ['missing-error', 'missing-refusal', 'missing-rate-limit'],
    severity: 'medium',
    contract: [
      ...placesIn('searchSendLogs', '400')(),
      ...placesIn('getSendLog', '401')(),
      ...placesIn('getSendLog', '403')(),
      ...placesIn('getSendLog', '429')(),
      ...placesIn('searchSendLogs', '401')(),
      ...placesIn('searchSendLogs', '403')(),
      ...placesIn('searchSendLogs', '429')(),
    ],
  })({
    title: 'One error is documented in all: none for a search, a key, a permission or the rate limit.',
    page: [
      at('404'),
      at('["sendLog.read"]'),
      at('["sendLog.read"]', { after: 'Search for send logs.' }),
      at('Success', { after: 'limit: 1000' }),
    ],
    elsewhere: [
      on(overviewPage, '~50 requests per minute'),
      on(overviewPage, 'API keys have roles/permissions'),
      on(sendPage, 'error: string;'),
    ],
    observed:
      'The overview has the limit and the body of 429, and says that keys have permissions; the page on sending has 400. 401 and 403 are assumed.',
    why: 'A client cannot tell a wrong key from a missing permission, and meets 429 when it pages through a search.',
    proposal: 'List the errors of both operations with status and body, and link to the rate limit.',
    review: 'The page, the overview and the page on sending searched for errors, permissions and limits.',
  }),
  gap('dripcel-error-codes-unlisted', { of: 'single-error-code', wins: 'documented' })({
    title: 'One error code is shown, and no list of them.',
    page: [at('code: "resource_not_found"')],
    why: 'A client cannot prepare for other codes.',
    proposal: 'List the codes on the overview page.',
    review: 'The page and the overview searched for codes.',
  }),
  gap('dripcel-rate-limit-approximate', {
    kind: 'approximate-value',
    severity: 'low',
    contract: [
      ...placesIn('getSendLog', '429')('/error/resetsAt'),
      ...placesIn('searchSendLogs', '429')('/error/resetsAt'),
    ],
  })({
    title: 'The overview gives the rate limit as "~50" a minute, and no unit for `resetsAt`.',
    elsewhere: [on(overviewPage, '~50 requests per minute'), on(overviewPage, 'resetsAt: number')],
    why: 'How long to wait after a 429 is unclear.',
    proposal: 'On the overview page, state the exact limit and the unit of `resetsAt`.',
    review: 'The overview, and a client of a third party.',
  }),
]
