import { contradiction, gap, type Ledger, polish } from '@sendspec/contract'
import { authenticationPage } from '../addresses.ts'
import { at, everywhere, on, onPage, review } from './places.ts'

/** What goes wrong, and how the page describes it. */
export const errors: Ledger = [
  contradiction({
    id: 'mailcoach-success-is-not-200',
    kind: 'status-wording',
    severity: 'medium',
    title: 'Errors are said to have a "non-HTTP/200" status, but a successful delete answers 204.',
    page: [at(152, 'a non-HTTP/200 response code'), at(148, 'an empty response with a 204 status code')],
    contract: [{ operation: 'deleteSend', part: '204' }],
    documented: 'An error has a status other than 200.',
    observed: '204 is not 200, and is the success of deleting.',
    wins: 'observed',
    why: 'A client that takes every status but 200 for an error reports each delete as failed.',
    proposal: '"If an error occurs, the status code is 400 or above."',
    support: [...onPage('only-200-succeeds', 152), ...review('The sentences about errors and about deleting.')],
  }),
  gap({
    id: 'mailcoach-errors-undocumented',
    kind: 'missing-error',
    severity: 'medium',
    title: 'One error body is shown, without its status; no status of an error is listed.',
    page: [at(152, 'If an error occurs'), at(155, '"message": "Unauthorized."')],
    elsewhere: [on(authenticationPage, '429 Too Many Requests')],
    contract: [
      { operation: 'listSends', part: '400' },
      { operation: 'listSends', part: '422' },
      { operation: 'getSend', part: '404' },
      { operation: 'deleteSend', part: '404' },
      ...everywhere.flatMap(({ operation }) => ['401', '403', '429'].map((part) => ({ operation, part }))),
      ...everywhere.map(({ operation }) => ({ operation, part: '401', pointer: '/message' })),
    ],
    observed:
      'By default Laravel answers 400, 401, 403, 404 and 429 with a `message`, and 422 with `errors` too. Its message of a 401 is `Unauthenticated.`.',
    wins: 'observed',
    why: 'A client has to guess when to retry, when to give up, and where the messages of a refused input are.',
    proposal: 'List the errors that servers send, with status and body: perhaps 400, 401, 403, 404, 422 and 429.',
    support: [
      ...onPage('missing-error', 5, 108, 138),
      ...onPage('unnamed-error', 154),
      ...review("The section on errors, the framework's defaults and messages, and the authentication page for 429."),
    ],
  }),
  gap({
    id: 'mailcoach-error-body-approximate',
    kind: 'approximate-value',
    severity: 'low',
    title: 'The error body only "might" look like the example.',
    page: [at(152, 'might look like this')],
    contract: everywhere.map((place) => ({ ...place, part: '401', pointer: '/message' })),
    observed: 'By default every JSON error of the framework has a `message`.',
    wins: 'observed',
    why: 'Whether a client can rely on `message` is left open.',
    proposal: '"Every error is JSON with a `message`."',
    support: [...onPage('hedged-example', 152), ...review('The section on errors.')],
  }),
  polish({
    id: 'mailcoach-success-status-unstated',
    kind: 'ambiguous-wording',
    title: 'The status of a success is stated for deleting alone.',
    page: [at(118, 'Response:'), at(24, 'As a result')],
    contract: [
      { operation: 'listSends', part: '200' },
      { operation: 'getSend', part: '200' },
    ],
    wins: 'documented',
    proposal: '"Response, with status code 200:".',
    support: onPage('missing-status', 5, 108),
  }),
]
