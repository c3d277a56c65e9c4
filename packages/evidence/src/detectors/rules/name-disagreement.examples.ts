import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        title: 'List parcels',
        call: '`GET /parcels`',
        parameters: '| per_page | integer | Page size. |',
        sample: "curl 'https://api.parcels.test/parcels?perPage=10'",
      }),
      message: 'the parameter is documented as `per_page`, and line 16 calls it `perPage`',
    },
  ],
  silent: [
    casePage({
      title: 'List parcels',
      call: '`GET /parcels`',
      parameters: '| per_page | integer | Page size. |',
      sample: "curl 'https://api.parcels.test/parcels?per_page=10'",
    }),
  ],
}
