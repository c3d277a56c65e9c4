import { contradiction, gap, quotedFrom as on, onPage, polish } from '@sendspec/contract'
import { authenticationPage } from '../addresses.ts'

/** What goes wrong, and how the page describes it. */
export const errors = onPage('mailcoach-sends.txt', [
  contradiction('mailcoach-success-is-not-200', { of: 'only-200-succeeds', wins: 'observed', at: 'deleteSend 204' })({
    title: 'Errors are said to have a "non-HTTP/200" status, but a successful delete answers 204.',
    page: ['a non-HTTP/200 response code', 'an empty response with a 204 status code'],
    documented: 'An error has a status other than 200.',
    observed: '204 is not 200, and is the success of deleting.',
    why: 'A client that takes every status but 200 for an error reports each delete as failed.',
    proposal: '"If an error occurs, the status code is 400 or above."',
  }),
  gap('mailcoach-errors-undocumented', {
    of: ['missing-error', 'unnamed-error'],
    severity: 'medium',
    at: [
      'listSends 400',
      'listSends 422',
      'getSend 404',
      'deleteSend 404',
      'listSends 401',
      'listSends 403',
      'listSends 429',
      'getSend 401',
      'getSend 403',
      'getSend 429',
      'deleteSend 401',
      'deleteSend 403',
      'deleteSend 429',
      'listSends 401 /message',
      'getSend 401 /message',
      'deleteSend 401 /message',
    ],
  })({
    title: 'One error body is shown, without its status; no status of an error is listed.',
    page: ['If an error occurs', '"message": "Unauthorized."'],
    elsewhere: on(authenticationPage, '429 Too Many Requests'),
    observed:
      'By default Laravel answers 400, 401, 403, 404 and 429 with a `message`, and 422 with `errors` too. Its message of a 401 is `Unauthenticated.`.',
    why: 'A client has to guess when to retry, when to give up, and where the messages of a refused input are.',
    proposal: 'List the errors that servers send, with status and body: perhaps 400, 401, 403, 404, 422 and 429.',
  }),
  gap('mailcoach-error-body-approximate', {
    of: 'hedged-example',
    wins: 'observed',
    at: ['listSends 401 /message', 'getSend 401 /message', 'deleteSend 401 /message'],
  })({
    title: 'The error body only "might" look like the example.',
    page: 'might look like this',
    observed: 'By default every JSON error of the framework has a `message`.',
    why: 'Whether a client can rely on `message` is left open.',
    proposal: '"Every error is JSON with a `message`."',
  }),
  polish('mailcoach-success-status-unstated', {
    of: 'missing-status',
    wins: 'documented',
    at: ['listSends 200', 'getSend 200'],
  })({
    title: 'The status of a success is stated for deleting alone.',
    page: ['Response:', 'As a result'],
    proposal: '"Response, with status code 200:".',
  }),
])
