import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ sample: "curl https://api.parcels.test/parcels/7 -H 'Content-Type: application/json'" }),
      message: 'the GET call has no body and sends `Content-Type: application/json`',
    },
  ],
  silent: [
    casePage({ sample: 'curl https://api.parcels.test/parcels/7' }),
    casePage({ sample: "curl -X POST https://api.parcels.test/parcels -H 'Content-Type: application/json' -d '{}'" }),
  ],
}
