import { defineVendor } from '@sendspec/contract'
import { settleWith } from '@sendspec/evidence/settle'
import { sends } from './collections/sends.ts'
import { contract } from './contract.ts'
import { facts } from './evidence/facts/index.ts'
import { payloads } from './evidence/payloads/index.ts'
import quotes from './evidence/quotes.json' with { type: 'json' }
import { ledger } from './ledger/index.ts'
import { introductionPage, page, pages } from './pages.ts'
import { rateLimit } from './rate-limit.ts'

export const vendor = defineVendor({
  id: 'mailcoach',
  name: 'Mailcoach',
  description: 'Sends newsletters, automated mails and transactional mails, hosted or on a server of your own.',
  homepage: 'https://mailcoach.app',
  pages,
  servers: [
    {
      id: 'hosted',
      url: 'https://{account}.mailcoach.app',
      description: 'Hosted by Mailcoach.',
      provenance: introductionPage,
      finding: 'mailcoach-tenant-url-placeholder',
      variables: {
        account: { default: 'account', description: 'Name of the account: the first part of its address.' },
      },
    },
    {
      id: 'tenant',
      url: '{tenantUrl}',
      description: 'Self-hosted, or any other address.',
      provenance: page(10),
      variables: {
        tenantUrl: {
          default: 'https://mailcoach.example.com',
          description: 'Address of the installation, with its scheme and without a slash at the end.',
        },
      },
    },
  ],
  auth: { scheme: 'bearer', description: 'An API token of a user of the installation.', provenance: page(11) },
  rateLimit,
  resources: { sends: 'Mails to single recipients, with their opens, clicks and failures.' },
  collections: { sends },
  contract,
  ledger,
  payloads,
  quotes,
  settle: settleWith(facts),
})
