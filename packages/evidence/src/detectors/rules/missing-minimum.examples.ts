import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ title: 'List parcels', call: '`GET /parcels`', parameters: '| page | integer | The page. |' }),
      message: 'the smallest `page` is not stated',
    },
  ],
  silent: [
    casePage({
      title: 'List parcels',
      call: '`GET /parcels`',
      parameters: '| page | integer | The page, from 1 to 50. |',
    }),
  ],
}
