import type { Ledger } from '@sendspec/contract'
import { at, everywhere, onPage } from './places.ts'

/** What goes wrong, and how the page tells it. */
export const errors: Ledger = [
  {
    id: 'dripcel-errors-undocumented',
    class: 'gap',
    kind: 'missing-error',
    severity: 'high',
    title:
      'One error is documented in all: a search has none, and no operation has one for a key, a permission or the limit.',
    page: [at(38, 'Error'), at(39, '404'), at(76, 'Success')],
    contract: [
      { operation: 'searchSendLogs', part: '400' },
      ...everywhere.flatMap(({ operation }) => ['401', '403', '429'].map((part) => ({ operation, part }))),
    ],
    documented: '404 of getting one send log.',
    observed: 'The overview page has the envelope of errors and the body of 429; the page on sending has 400.',
    wins: 'observed',
    why: '401 and 403 are the usual statuses for a key and a permission, and assumed. Callers must tell them from 429.',
    proposal:
      'List the errors of both operations with status and body: a missing or wrong key and a missing permission (401 and 403, if those are the statuses), more requests than the limit allows (429), and for a search a body that cannot be read (400, as on the page on sending, if it is the same).',
    status: 'open',
    support: [
      ...onPage('missing-error', 47),
      { by: 'review', basis: 'Both sections on responses; docs.dripcel.com/API/overview and /send.' },
    ],
  },
  {
    id: 'dripcel-permission-refusal-unstated',
    class: 'gap',
    kind: 'missing-error',
    severity: 'medium',
    title: 'A permission is required, but what happens without it is not stated.',
    page: [at(23, 'Permissions:'), at(24, '["sendLog.read"]'), at(51, '["sendLog.read"]')],
    contract: everywhere.map((place) => ({ ...place, part: '403' })),
    documented: 'The permission `sendLog.read`.',
    observed: 'The overview page says that keys have permissions, and not how a lack of them is answered.',
    wins: 'undecided',
    why: 'The contract assumes 403; a server may also answer 401, or 404 for what a key may not see.',
    proposal:
      'State the status and body of a call whose key lacks `sendLog.read`, e.g. "403, with an `error` as below", whichever the server answers.',
    status: 'open',
    support: [
      ...onPage('missing-refusal', 24, 51),
      { by: 'review', basis: 'The page and docs.dripcel.com/API/overview read for permissions.' },
    ],
  },
  {
    id: 'dripcel-error-shape-disagreement',
    class: 'contradiction',
    kind: 'capture-disagreement',
    severity: 'medium',
    title: '`error` is an object with `code` and `message` here, and a bare string on other pages.',
    page: [at(42, 'error: {'), at(43, 'code: "resource_not_found"'), at(44, 'message: string')],
    contract: [
      { operation: 'getSendLog', part: '404', pointer: '/error' },
      { operation: 'searchSendLogs', part: '400', pointer: '/error' },
      ...everywhere.flatMap(({ operation }) => ['401', '403'].map((part) => ({ operation, part, pointer: '/error' }))),
    ],
    documented: 'An object.',
    observed: 'A string on the pages on contacts, sales and sending; an object of other fields for the rate limit.',
    wins: 'documented',
    why: 'The contract has the object for 404, as here, and either of the two for errors that no page documents.',
    proposal:
      'Describe the shape of `error` once on the overview page, e.g. "an object with `code` and `message`", and let the other pages follow it. Where an endpoint differs, say so on its page.',
    status: 'open',
    support: [
      { by: 'review', basis: 'docs.dripcel.com/API/overview, /contacts, /sales and /send, compared with this page.' },
    ],
  },
  {
    id: 'dripcel-error-codes-unlisted',
    class: 'gap',
    kind: 'missing-enum',
    severity: 'low',
    title: 'One error code is shown, and no list of them.',
    page: [at(43, 'code: "resource_not_found"')],
    contract: [{ operation: 'getSendLog', part: '404', pointer: '/error/code' }],
    documented: '`resource_not_found`.',
    observed: 'No other code is known.',
    wins: 'documented',
    why: 'The contract has the one code for 404, and any string elsewhere.',
    proposal:
      'List the codes on the overview page, each with its status and meaning, beginning with `resource_not_found` (404), and say whether more can be added.',
    status: 'open',
    support: [
      ...onPage('single-error-code', 43),
      { by: 'review', basis: 'The page and docs.dripcel.com/API/overview read for codes.' },
    ],
  },
  {
    id: 'dripcel-rate-limit-unstated',
    class: 'gap',
    kind: 'missing-rate-limit',
    severity: 'medium',
    title: 'The rate limit is neither stated nor linked.',
    page: [at(1, 'Send Logs'), at(38, 'Error')],
    contract: everywhere.map((place) => ({ ...place, part: '429' })),
    documented: 'Nothing.',
    observed: 'The overview page has a limit for each organisation, and the body of 429.',
    wins: 'observed',
    why: 'A client that pages through a search can meet it.',
    proposal: 'Link to the rate limit on the overview page, and list 429 among the errors of both operations.',
    status: 'open',
    support: [
      ...onPage('missing-rate-limit', 20),
      { by: 'review', basis: 'The page read for limits; docs.dripcel.com/API/overview.' },
    ],
  },
  {
    id: 'dripcel-rate-limit-approximate',
    class: 'gap',
    kind: 'approximate-value',
    severity: 'low',
    title: 'The overview page gives the limit as "~50" a minute, and no unit for `resetsAt`.',
    page: [at(38, 'Error')],
    contract: everywhere.map((place) => ({ ...place, part: '429', pointer: '/error/resetsAt' })),
    documented: 'About 50 requests a minute, and `resetsAt: number`.',
    observed: 'Nothing shows whether `resetsAt` is in seconds or milliseconds, or a time at all.',
    wins: 'undecided',
    why: 'The contract has 50 a minute and any number; a client should wait for a minute when the number makes no sense.',
    proposal:
      'State the exact limit in place of "~50", and the unit of `resetsAt`, e.g. "Unix time in milliseconds", whichever the server sends.',
    status: 'open',
    support: [{ by: 'review', basis: 'docs.dripcel.com/API/overview; a client of a third party.' }],
  },
]
