import { defineVendor } from '@sendspec/contract'
import { contract } from './contract.ts'
import { rateLimit } from './errors.ts'
import { evidence } from './evidence/index.ts'
import { ledger } from './ledger/index.ts'
import { messages } from './messages/collection.ts'

export const vendor = defineVendor({
  id: 'sendo',
  name: 'Sendo',
  description: 'Sends and receives text and media messages of campaigns.',
  homepage: 'https://docs.sendo.dev',
  ...evidence,
  servers: [
    {
      id: 'production',
      url: 'https://api.sendo.dev',
      description: 'Production, over HTTPS only.',
    },
  ],
  auth: {
    scheme: 'bearer',
    description: 'An API key.',
  },
  rateLimit,
  resources: { messages: 'Text and media messages, with their statuses.' },
  collections: { messages },
  contract,
  ledger,
})
