import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ server: '', sample: 'curl https://api.staging.parcels.test/parcels/7' }),
      message: '`api.staging.parcels.test` is a staging host, and the page names no other',
    },
  ],
  silent: [
    casePage({ sample: 'curl https://api.staging.parcels.test/parcels/7' }),
    casePage({ server: '', sample: 'curl http://localhost:9000/parcels/7' }),
  ],
}
