import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({}),
      message: 'GET /parcels/{id} has no sample call',
    },
  ],
  silent: [casePage({ sample: 'curl https://api.parcels.test/parcels/7' })],
}
