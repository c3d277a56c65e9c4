import { defineVendor } from '@sendspec/contract'
import { settleWith } from '@sendspec/evidence/settle'
import { sendLogs } from './collections/send-logs.ts'
import { contract } from './contract.ts'
import { facts } from './evidence/facts/index.ts'
import { payloads } from './evidence/payloads/index.ts'
import quotes from './evidence/quotes.json' with { type: 'json' }
import { ledger } from './ledger/index.ts'
import { overviewPage, pages } from './pages.ts'

export const vendor = defineVendor({
  id: 'dripcel',
  name: 'Dripcel',
  description: 'Sends text messages and mails to the contacts of an organisation and records what was sent.',
  homepage: 'https://docs.dripcel.com',
  pages,
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
  payloads,
  quotes,
  settle: settleWith(facts),
})
