import { defineVendor } from '@sendspec/contract'
import { authenticationPage, faqPage, paginationPage } from './addresses.ts'
import { contract } from './contract.ts'
import { evidence } from './evidence/index.ts'
import { ledger } from './ledger/index.ts'
import { sends } from './sends/collection.ts'

export const vendor = defineVendor({
  id: 'sendoso',
  name: 'Sendoso',
  description: 'Sends gifts, mail and vouchers to business contacts and tracks their delivery.',
  homepage: 'https://developer.sendoso.com',
  ...evidence,
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
    },
  ],
  auth: {
    scheme: 'bearer',
    description: 'An OAuth 2.0 access token, valid for two hours.',
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
})
