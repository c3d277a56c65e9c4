import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        title: 'List parcels',
        call: '`GET /parcel`',
        fields: `| parcels | object[] | The parcels. |
| parcels.id | integer | Its id. |`,
      }),
      message: 'the path ends in `parcel`, and the list is `parcels`',
    },
  ],
  silent: [
    casePage({
      title: 'List parcels',
      call: '`GET /parcels`',
      fields: `| parcels | object[] | The parcels. |
| parcels.id | integer | Its id. |`,
    }),
  ],
}
