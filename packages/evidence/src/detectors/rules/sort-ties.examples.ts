import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        title: 'List parcels',
        call: '`GET /parcels`',
        fields: `| parcels | object[] | The parcels. |
| parcels.weight | integer | Its weight. |`,
        example: `{
  "parcels": [
    { "weight": 2 },
    { "weight": 2 }
  ]
}`,
        more: 'Parcels are sorted by `weight` by default.',
      }),
      message: 'items are sorted by `weight`, and items of the example share one; what orders those is not stated',
    },
  ],
  silent: [
    casePage({
      title: 'List parcels',
      call: '`GET /parcels`',
      fields: `| parcels | object[] | The parcels. |
| parcels.weight | integer | Its weight. |`,
      example: `{
  "parcels": [
    { "weight": 2 },
    { "weight": 3 }
  ]
}`,
      more: 'Parcels are sorted by `weight` by default.',
    }),
  ],
}
