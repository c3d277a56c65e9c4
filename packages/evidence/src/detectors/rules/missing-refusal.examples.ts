import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ more: 'Permissions: `parcels.read`' }),
      message: '`parcels.read` is required, and what GET /parcels/{id} answers without it is not stated',
    },
  ],
  silent: [casePage({ more: 'Permissions: `parcels.read`\n\nWithout it, you get a 403.' })],
}
