import { absent, amend, answer, assumed, field, inferredFrom, named, type Provenance } from '@sendspec/contract'
import { z } from 'zod'
import { authenticationPage, laravelErrors, laravelValidation, v6AuthenticationPage } from './addresses.ts'

export const rateLimit = { requests: 60, per: 'minute', scope: 'token', provenance: v6AuthenticationPage } as const

const overLimit = inferredFrom(authenticationPage, 'the type, from what the header counts')

const limitHeader = (description: string, provenance: Provenance) =>
  field(description, amend('mailcoach-rate-limit-unstated', absent, z.coerce.number().int()).optional(), provenance)

const limits = (provenance: Provenance) => ({
  'X-RateLimit-Limit': limitHeader('Number of requests that are allowed in the current period.', provenance),
  'X-RateLimit-Remaining': limitHeader('Number of requests that are left in the current period.', provenance),
})
/** After the first request of a minute. */
const headerExamples = { 'X-RateLimit-Limit': rateLimit.requests, 'X-RateLimit-Remaining': rateLimit.requests - 1 }

/** The headers of a success. */
export const counted = {
  headers: z.object(
    limits(assumed('The page has them in the answer over the limit; the framework sends them always.')),
  ),
  headerExamples,
}

const finding = 'mailcoach-errors-undocumented'

export const ApiError = named('ApiError', 'The body of an error.', {
  message: field('What went wrong, for people to read.', z.string()),
})

const validation = <S extends z.ZodTypeAny>(description: string, schema: S): S =>
  field(description, amend(finding, absent, schema), laravelValidation)

const ValidationError = named('ValidationError', 'The body of an error about the input.', {
  message: validation('The first problem, for people to read.', z.string()),
  errors: validation('The problems, by input.', z.record(z.string(), z.array(z.string()))),
})

/** An error that the framework answers with, though no page of the vendor says so. */
export const failure = (description: string) => answer(ApiError, description, { provenance: laravelErrors, finding })

export const invalid = answer(ValidationError, 'The input does not pass validation.', {
  provenance: laravelValidation,
  finding,
})

/** Errors that every operation can return. */
export const errors = {
  401: answer(ApiError, 'The token is missing or wrong.'),
  403: failure('The user of the token may not do this.'),
  429: answer(ApiError, 'More requests than the limit allows.', {
    provenance: authenticationPage,
    finding,
    headers: z.object({
      ...limits(overLimit),
      'Retry-After': limitHeader('Seconds to wait before the next request.', overLimit),
    }),
    headerExamples: { ...headerExamples, 'X-RateLimit-Remaining': 0, 'Retry-After': 1 },
  }),
}
