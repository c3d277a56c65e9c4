import { absent, amend, answer, assumed, field, inferredFrom, named, type Provenance } from '@sendspec/contract'
import { z } from 'zod'
import { overviewPage, responseTables, sendPage } from './addresses.ts'

const finding = 'dripcel-errors-undocumented'

export const requestId = field(
  'Identifies the request.',
  amend('dripcel-request-id-undocumented', absent, z.string()).optional(),
  responseTables,
)

const undocumented = <S extends z.ZodTypeAny>(
  description: string,
  schema: S,
  provenance: Provenance = overviewPage,
): S => field(description, amend(finding, absent, schema), provenance)

const as404 = 'as in the 404 that the page documents'

const failed = undocumented('Always false.', z.literal(false))

const CodedError = z.object({
  code: undocumented('Code of the error, for programs.', z.string(), assumed(`Other errors have a code ${as404}.`)),
  message: undocumented(
    'What went wrong, for people to read.',
    z.string(),
    assumed(`Other errors have a message ${as404}.`),
  ),
})

export const ApiError = named('ApiError', 'The body of an error that the page does not document.', {
  ok: failed,
  requestId,
  error: undocumented(
    'What went wrong: a sentence, or a code with a sentence.',
    z.union([z.string(), CodedError]),
    inferredFrom(overviewPage, `the types: a string, as on sibling pages, or ${as404}`),
  ),
})

const RateLimitError = named('RateLimitError', 'The body of an error about too many requests.', {
  ok: failed,
  requestId,
  error: undocumented(
    'When requests are allowed again.',
    z.object({
      resetsAt: undocumented('When the limit resets; the unit is not stated.', z.number()),
      remaining: undocumented('Requests that are left.', z.number()),
    }),
  ),
})

const failure = (description: string, provenance: Provenance) => answer(ApiError, description, { provenance, finding })

/** What a search that the server cannot read is answered with. */
export const unreadable = failure('The server cannot read the search.', sendPage)

/** Errors that every operation can return. */
export const errors = {
  401: failure(
    'The API key is missing or wrong.',
    assumed('Every endpoint needs a key, and 401 is the status of HTTP for a request without one.'),
  ),
  403: failure(
    'The API key lacks the permission `sendLog.read`.',
    assumed('The page names a permission, and 403 is the status of HTTP for one that is lacking.'),
  ),
  429: answer(RateLimitError, 'More than about 50 requests in a minute.', { provenance: overviewPage, finding }),
}
