import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ sample: 'curl https://api.parcels.example/parcels/7' }),
      message: 'this call goes to `api.parcels.example`, the one on line 3 to `api.parcels.test`',
    },
    {
      given: [casePage({}), casePage({ server: 'Base URL: `https://parcels.example`.' })],
      message: 'calls go to `api.parcels.test` here, and to `parcels.example` on 1.md',
    },
  ],
  silent: [
    casePage({ sample: 'curl https://api.parcels.test/parcels/7' }),
    casePage({ sample: 'curl https://staging.parcels.test/parcels/7' }),
  ],
}
