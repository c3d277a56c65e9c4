import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        title: 'List parcels',
        call: '`GET /parcels`',
        parameters: '| page | integer | The page. |',
        fields: `| parcels | object[] | The parcels. |
| parcels.id | integer | Its id. |`,
      }),
      message: 'the order of `parcels` is not stated',
    },
  ],
  silent: [
    casePage({
      title: 'List parcels',
      call: '`GET /parcels`',
      parameters: '| page | integer | The page. |',
      fields: `| parcels | object[] | The parcels. |
| parcels.id | integer | Its id. |`,
      more: 'The newest come first.',
    }),
    casePage({
      fields: `| tags | object[] | Its tags. |
| tags.id | integer | Its id. |`,
    }),
  ],
}
