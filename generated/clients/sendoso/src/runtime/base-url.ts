// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/base-url.ts

import { UsageError } from './usage-error.ts'

const safe = /^(?:https:\/\/[^/@]+|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?)\/[^?#]*$/

/** The address that paths are appended to. Refuses what would send the token unencrypted. */
export const checkBaseUrl = (place: string, address: string): string => {
  const href = URL.canParse(address) ? new URL(address).href : ''
  if (safe.test(href)) return href.replace(/\/+$/, '')
  throw new UsageError(
    place,
    'the base URL must be https: (http: on this machine), without user, query or fragment',
    'pass { server } or { baseUrl }',
  )
}
