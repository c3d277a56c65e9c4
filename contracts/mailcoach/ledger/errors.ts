import { contradiction, type Entry, gap, quotedFrom as on, placesIn, polish } from '@sendspec/contract'
import { authenticationPage } from '../addresses.ts'
import { at, list, one } from './places.ts'

/** What goes wrong, and how the page describes it. */
export const errors: readonly Entry[] = [
  contradiction('mailcoach-success-is-not-200', {
    of: 'only-200-succeeds',
    wins: 'observed',
    contract: placesIn('deleteSend', '204')(),
  })({
    title: 'Errors are said to have a "non-HTTP/200" status, but a successful delete answers 204.',
    page: [at('a non-HTTP/200 response code'), at('an empty response with a 204 status code')],
    documented: 'An error has a status other than 200.',
    observed: '204 is not 200, and is the success of deleting.',
    why: 'A client that takes every status but 200 for an error reports each delete as failed.',
    proposal: '"If an error occurs, the status code is 400 or above."',
    review: 'The sentences about errors and about deleting.',
  }),
  gap('mailcoach-errors-undocumented', {
    of: ['missing-error', 'unnamed-error'],
    severity: 'medium',
    contract: [
      ...placesIn('listSends', '400')(),
      ...placesIn('listSends', '422')(),
      ...placesIn('getSend', '404')(),
      ...placesIn('deleteSend', '404')(),
      ...placesIn('listSends', '401')(),
      ...placesIn('listSends', '403')(),
      ...placesIn('listSends', '429')(),
      ...placesIn('getSend', '401')(),
      ...placesIn('getSend', '403')(),
      ...placesIn('getSend', '429')(),
      ...placesIn('deleteSend', '401')(),
      ...placesIn('deleteSend', '403')(),
      ...placesIn('deleteSend', '429')(),
      ...placesIn('listSends', '401')('/message'),
      ...placesIn('getSend', '401')('/message'),
      ...placesIn('deleteSend', '401')('/message'),
    ],
  })({
    title: 'One error body is shown, without its status; no status of an error is listed.',
    page: [at('If an error occurs'), at('"message": "Unauthorized."')],
    elsewhere: [on(authenticationPage, '429 Too Many Requests')],
    observed:
      'By default Laravel answers 400, 401, 403, 404 and 429 with a `message`, and 422 with `errors` too. Its message of a 401 is `Unauthenticated.`.',
    why: 'A client has to guess when to retry, when to give up, and where the messages of a refused input are.',
    proposal: 'List the errors that servers send, with status and body: perhaps 400, 401, 403, 404, 422 and 429.',
    review: "The section on errors, the framework's defaults and messages, and the authentication page for 429.",
  }),
  gap('mailcoach-error-body-approximate', {
    of: 'hedged-example',
    wins: 'observed',
    contract: [
      ...placesIn('listSends', '401')('/message'),
      ...placesIn('getSend', '401')('/message'),
      ...placesIn('deleteSend', '401')('/message'),
    ],
  })({
    title: 'The error body only "might" look like the example.',
    page: [at('might look like this')],
    observed: 'By default every JSON error of the framework has a `message`.',
    why: 'Whether a client can rely on `message` is left open.',
    proposal: '"Every error is JSON with a `message`."',
    review: 'The section on errors.',
  }),
  polish('mailcoach-success-status-unstated', {
    of: 'missing-status',
    wins: 'documented',
    contract: [...list(), ...one()],
  })({
    title: 'The status of a success is stated for deleting alone.',
    page: [at('Response:'), at('As a result')],
    proposal: '"Response, with status code 200:".',
  }),
]
