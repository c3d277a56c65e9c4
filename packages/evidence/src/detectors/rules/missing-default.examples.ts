import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        title: 'List parcels',
        call: '`GET /parcels`',
        parameters: '| per_page | integer | Page size. |',
      }),
      message: 'what applies without `per_page` is not stated',
    },
  ],
  silent: [
    casePage({
      title: 'List parcels',
      call: '`GET /parcels`',
      parameters: '| per_page | integer | Page size. Defaults to 20. |',
    }),
    casePage({
      title: 'List parcels',
      call: '`GET /parcels`',
      parameters: '| filter[state] | string | One of `sent`, `lost`. |',
    }),
  ],
}
