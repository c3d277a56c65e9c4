import { defineVendor } from '@sendspec/contract'
import { introductionPage } from './addresses.ts'
import { contract } from './contract.ts'
import { rateLimit } from './errors.ts'
import { evidence } from './evidence/index.ts'
import { ledger } from './ledger/index.ts'
import { sends } from './sends/collection.ts'

export const vendor = defineVendor({
  id: 'mailcoach',
  name: 'Mailcoach',
  description: 'Sends newsletters, automated mails and transactional mails, hosted or on a server of your own.',
  homepage: 'https://mailcoach.app',
  ...evidence,
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
      variables: {
        tenantUrl: {
          default: 'https://mailcoach.example.com',
          description: 'Address of the installation, with its scheme and without a slash at the end.',
        },
      },
    },
  ],
  auth: { scheme: 'bearer', description: 'An API token of a user of the installation.' },
  rateLimit,
  resources: { sends: 'Mails to single recipients, with their opens, clicks and failures.' },
  collections: { sends },
  contract,
  ledger,
})
