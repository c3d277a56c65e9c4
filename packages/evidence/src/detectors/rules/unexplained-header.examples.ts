import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ sample: "curl https://api.parcels.test/parcels/7 -H 'X-Depot: north'" }),
      message: 'the sample call sends `X-Depot: north`, and the page does not say whether it is needed',
    },
  ],
  silent: [casePage({ sample: "curl https://api.parcels.test/parcels/7 -H 'Authorization: Bearer k'" })],
}
