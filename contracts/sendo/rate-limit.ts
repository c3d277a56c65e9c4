import type { RateLimit } from '@sendspec/contract'
import { introductionPage } from './pages.ts'

export const rateLimit = {
  requests: 20,
  per: 'second',
  scope: 'user',
  provenance: introductionPage,
} satisfies RateLimit
