import { answer, field, named, noBody } from '@sendspec/contract'
import { z } from 'zod'
import { rateLimitsPage, siblingPages } from './addresses.ts'

const finding = 'sendoso-errors-undocumented'

export const ApiError = named('ApiError', 'The body of an error.', {
  success: field('Always false.', z.literal(false), siblingPages),
  message: field('What went wrong.', z.string(), siblingPages),
})

/** Errors that every operation can return. */
export const errors = {
  401: answer(ApiError, 'The access token is missing, wrong or older than two hours.', {
    provenance: siblingPages,
    finding,
  }),
  429: noBody('More than 10 requests in a second. The body is not documented.', {
    provenance: rateLimitsPage,
    finding,
  }),
}
