import { defineVendor } from '@sendspec/contract'
import { overviewPage } from './addresses.ts'
import { contract } from './contract.ts'
import { evidence } from './evidence/index.ts'
import { ledger } from './ledger/index.ts'
import { sendLogs } from './send-logs/collection.ts'

export const vendor = defineVendor({
  id: 'dripcel',
  name: 'Dripcel',
  description: 'Sends text messages and mails to the contacts of an organisation and records what was sent.',
  homepage: 'https://docs.dripcel.com',
  ...evidence,
  servers: [
    {
      id: 'production',
      url: 'https://api.dripcel.com',
      description: 'Production.',
      provenance: overviewPage,
      finding: 'dripcel-server-unstated',
    },
  ],
  auth: { scheme: 'bearer', description: 'An API key of the organisation.', provenance: overviewPage },
  rateLimit: { requests: 50, per: 'minute', scope: 'organisation', provenance: overviewPage },
  resources: { 'send-logs': 'Records of past sends.' },
  collections: { sendLogs },
  contract,
  ledger,
})
