import { contradiction, gap, type Ledger } from '@sendspec/contract'
import { overviewPage, sendPage } from '../addresses.ts'
import { at, everywhere, on, onPage, review } from './places.ts'

const parts = (...all: readonly string[]) =>
  everywhere.flatMap(({ operation }) => all.map((part) => ({ operation, part })))

/** What goes wrong, and how the page describes it. */
export const errors: Ledger = [
  contradiction({
    id: 'dripcel-error-shape-disagreement',
    kind: 'type-mismatch',
    severity: 'medium',
    title: '`error` is an object with `code` and `message` here, and a string on other pages.',
    page: [at(42, 'error: {'), at(43, 'code: "resource_not_found"'), at(44, 'message: string')],
    elsewhere: [on(sendPage, 'error: string;')],
    contract: [
      { operation: 'getSendLog', part: '404', pointer: '/error' },
      { operation: 'searchSendLogs', part: '400', pointer: '/error' },
      ...parts('401', '403').map((place) => ({ ...place, pointer: '/error' })),
    ],
    documented: 'An object.',
    observed: 'A string on the pages on contacts, sales and sending, and an object of other fields for the rate limit.',
    wins: 'documented',
    why: 'A client that reads `error.message` everywhere shows nothing for some errors.',
    proposal: 'Describe the shape of `error` once, on the overview page.',
    support: review('The overview and the pages on contacts, sales and sending, compared with this one.'),
  }),
  gap({
    id: 'dripcel-errors-undocumented',
    kind: 'missing-error',
    severity: 'medium',
    title: 'One error is documented in all: none for a search, a key, a permission or the rate limit.',
    page: [at(39, '404'), at(24, '["sendLog.read"]'), at(51, '["sendLog.read"]'), at(76, 'Success')],
    elsewhere: [
      on(overviewPage, '~50 requests per minute'),
      on(overviewPage, 'API keys have roles/permissions'),
      on(sendPage, 'error: string;'),
    ],
    contract: [{ operation: 'searchSendLogs', part: '400' }, ...parts('401', '403', '429')],
    observed:
      'The overview has the limit and the body of 429, and says that keys have permissions; the page on sending has 400. 401 and 403 are assumed.',
    wins: 'observed',
    why: 'A client cannot tell a wrong key from a missing permission, and meets 429 when it pages through a search.',
    proposal: 'List the errors of both operations with status and body, and link to the rate limit.',
    support: [
      ...onPage('missing-error', 47),
      ...onPage('missing-refusal', 24, 51),
      ...onPage('missing-rate-limit', 20),
      ...review('The page, the overview and the page on sending searched for errors, permissions and limits.'),
    ],
  }),
  gap({
    id: 'dripcel-error-codes-unlisted',
    kind: 'missing-enum',
    severity: 'low',
    title: 'One error code is shown, and no list of them.',
    page: [at(43, 'code: "resource_not_found"')],
    contract: [{ operation: 'getSendLog', part: '404', pointer: '/error/code' }],
    wins: 'documented',
    why: 'A client cannot prepare for other codes.',
    proposal: 'List the codes on the overview page.',
    support: [...onPage('single-error-code', 43), ...review('The page and the overview searched for codes.')],
  }),
  gap({
    id: 'dripcel-rate-limit-approximate',
    kind: 'approximate-value',
    severity: 'low',
    title: 'The overview gives the rate limit as "~50" a minute, and no unit for `resetsAt`.',
    page: [],
    elsewhere: [on(overviewPage, '~50 requests per minute'), on(overviewPage, 'resetsAt: number')],
    contract: parts('429').map((place) => ({ ...place, pointer: '/error/resetsAt' })),
    wins: 'undecided',
    why: 'How long to wait after a 429 is unclear.',
    proposal: 'On the overview page, state the exact limit and the unit of `resetsAt`.',
    support: review('The overview, and a client of a third party.'),
  }),
]
