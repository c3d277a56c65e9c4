import { defineVendor } from '@sendspec/contract'
import { settleWith } from '@sendspec/evidence/settle'
import { sends } from './collections/sends.ts'
import { contract } from './contract.ts'
import { facts } from './evidence/facts/index.ts'
import { payloads } from './evidence/payloads/index.ts'
import quotes from './evidence/quotes.json' with { type: 'json' }
import { ledger } from './ledger/index.ts'
import { authenticationPage, faqPage, pages, paginationPage, rendered } from './pages.ts'

export const vendor = defineVendor({
  id: 'sendoso',
  name: 'Sendoso',
  description: 'Sends gifts, mail and vouchers to business contacts and tracks their delivery.',
  homepage: 'https://developer.sendoso.com',
  pages,
  servers: [
    {
      id: 'production',
      url: 'https://app.sendoso.com',
      description: 'Production.',
      provenance: paginationPage,
      finding: 'sendoso-sample-uses-staging-host',
    },
    {
      id: 'staging',
      url: 'https://app.staging.sendo.so',
      description: "The host of the page's sample call.",
      provenance: rendered(11),
    },
  ],
  auth: {
    scheme: 'bearer',
    description: 'An OAuth 2.0 access token, valid for two hours.',
    provenance: rendered(12),
    oauth2: {
      authorizationUrl: 'https://app.sendoso.com/oauth/authorize',
      tokenUrl: 'https://app.sendoso.com/oauth/token',
      expiresIn: 7200,
      provenance: authenticationPage,
    },
  },
  rateLimit: { requests: 10, per: 'second', scope: 'client application', provenance: faqPage },
  resources: { sends: 'Gifts and mailings, with their statuses.' },
  collections: { sends },
  contract,
  ledger,
  payloads,
  quotes,
  settle: settleWith(facts),
})
