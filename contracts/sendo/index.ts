import { defineVendor } from '@sendspec/contract'
import { settleWith } from '@sendspec/evidence/settle'
import { messages } from './collections/messages.ts'
import { contract } from './contract.ts'
import { facts } from './evidence/facts/index.ts'
import { payloads } from './evidence/payloads/index.ts'
import quotes from './evidence/quotes.json' with { type: 'json' }
import { ledger } from './ledger/index.ts'
import { page, pages } from './pages.ts'
import { rateLimit } from './rate-limit.ts'

export const vendor = defineVendor({
  id: 'sendo',
  name: 'Sendo',
  description: 'Sends and receives text and media messages of campaigns.',
  homepage: 'https://docs.sendo.dev',
  pages,
  servers: [
    {
      id: 'production',
      url: 'https://api.sendo.dev',
      description: 'Production, over HTTPS only.',
      provenance: page(4),
    },
  ],
  auth: {
    scheme: 'bearer',
    description: 'An API key.',
    provenance: page(5),
  },
  rateLimit,
  resources: { messages: 'Text and media messages, with their statuses.' },
  collections: { messages },
  contract,
  ledger,
  payloads,
  quotes,
  settle: settleWith(facts),
})
