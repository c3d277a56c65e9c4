import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        title: 'List parcels',
        call: '`GET /parcels`',
        parameters: '| depot | string | Required. Whose. |',
        sample: 'curl https://api.parcels.test/parcels',
      }),
      message: 'the sample call lacks `depot`, which line 13 calls required',
    },
  ],
  silent: [
    casePage({
      title: 'List parcels',
      call: '`GET /parcels`',
      parameters: '| depot | string | Required. Whose. |',
      sample: "curl 'https://api.parcels.test/parcels?depot=north'",
    }),
  ],
}
