import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        title: 'Get all parcels',
        call: '`GET /parcels`',
        parameters: '| limit | integer | Page size. |',
      }),
      message: '"Get all parcels" promises all items, but a call returns one page',
    },
  ],
  silent: [
    casePage({ title: 'List parcels', call: '`GET /parcels`', parameters: '| limit | integer | Page size. |' }),
    casePage({ title: 'Get all parcels', call: '`GET /parcels`' }),
  ],
}
