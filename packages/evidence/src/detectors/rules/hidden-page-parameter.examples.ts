import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        title: 'List parcels',
        call: '`GET /parcels`',
        example: `{
  "next": "https://api.parcels.test/parcels?page=2"
}`,
      }),
      message: '`page` appears only inside a URL of the example, and no parameter for further pages is documented',
    },
  ],
  silent: [
    casePage({
      title: 'List parcels',
      call: '`GET /parcels`',
      parameters: '| page | integer | The page. |',
      example: `{
  "next": "https://api.parcels.test/parcels?page=2"
}`,
    }),
  ],
}
