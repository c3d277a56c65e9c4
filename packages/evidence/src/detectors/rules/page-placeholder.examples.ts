import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ sample: 'curl ::host::/parcels/7' }),
      message: 'the sample call has the template placeholder `::host::` in place of a value',
    },
  ],
  silent: [
    casePage({ sample: 'curl https://api.parcels.test/parcels/7' }),
    casePage({ sample: "curl 'https://{{account}}.parcels.test/parcels/7'" }),
  ],
}
