import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        title: 'List parcels',
        call: '`GET /parcels`',
        parameters: '| depot | string | Whose. |',
        fields: '| depotId | string | Whose. |',
      }),
      message: 'the identifier is `depot` as a parameter and `depotId` as a field',
    },
  ],
  silent: [
    casePage({
      title: 'List parcels',
      call: '`GET /parcels`',
      parameters: '| depotId | string | Whose. |',
      fields: '| depotId | string | Whose. |',
    }),
  ],
}
