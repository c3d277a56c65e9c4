import { absent, amend, answer, field, inferredFrom, named } from '@sendspec/contract'
import { z } from 'zod'
import { introductionPage } from './addresses.ts'

export const rateLimit = { requests: 20, per: 'second', scope: 'user', provenance: introductionPage } as const

const limit = amend('sendo-rate-limit-elsewhere', absent, z.coerce.number().int())

const countsOnPage = inferredFrom(introductionPage, 'the type, from what the header counts')

const RateLimitHeaders = z.object({
  'X-RateLimit-Limit': field('Number of requests allowed in the current window.', limit, countsOnPage),
  'X-RateLimit-Remaining': field('Number of requests left in the current window.', limit, countsOnPage),
  'X-RateLimit-Reset': field('When the window ends, as a timestamp of an undocumented unit.', limit, countsOnPage),
})

/** After the first request of a window that ended long ago, so that a client that waits for its end does not wait. */
const headerExamples = {
  'X-RateLimit-Limit': rateLimit.requests,
  'X-RateLimit-Remaining': rateLimit.requests - 1,
  'X-RateLimit-Reset': 1_668_074_325,
}

/** The headers of a response. */
export const counted = { headers: RateLimitHeaders, headerExamples }

export const ApiError = named('ApiError', 'The body of an error.', {
  error: field('What went wrong.', z.string()),
})

const failure = (description: string, own = {}) =>
  answer(ApiError, description, {
    provenance: introductionPage,
    finding: 'sendo-error-statuses-elsewhere',
    headers: RateLimitHeaders,
    headerExamples: { ...headerExamples, ...own },
  })

/** Any other failure. */
export const anyFailure = answer(ApiError, 'What went wrong, if the request failed.')

/** Errors that every operation can return. */
export const errors = {
  400: failure('A parameter is missing or wrong.'),
  401: failure('The API key is missing.'),
  403: failure('The API key is not valid.'),
  404: failure('Nothing has this identifier.'),
  429: failure('More than 20 requests in a second.', { 'X-RateLimit-Remaining': 0 }),
  500: failure('The server failed. The documentation says 5XX without naming statuses; this contract has 500.'),
}
