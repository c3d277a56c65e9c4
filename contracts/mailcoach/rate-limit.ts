import type { RateLimit } from '@sendspec/contract'
import { v6AuthenticationPage } from './pages.ts'

export const rateLimit = {
  requests: 60,
  per: 'minute',
  scope: 'token',
  provenance: v6AuthenticationPage,
} satisfies RateLimit
