import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        title: 'List parcels',
        call: '`GET /parcels`',
        more: 'Results can be filtered by `state` and `weight`.',
      }),
      message: 'results can be filtered by `state` and `weight`, and how to write a filter is not stated',
    },
  ],
  silent: [
    casePage({
      call: '`POST /parcels/query`',
      body: '| filters | string[] | Which parcels. |',
      more: 'Results can be filtered by `state` and `weight`.',
    }),
    casePage({
      title: 'List parcels',
      call: '`GET /parcels`',
      more: 'Results can be filtered by `state` and `weight`, as in `?filter[state]=sent`.',
      sample: "curl 'https://api.parcels.test/parcels?filter[state]=sent'",
    }),
    casePage({ title: 'List parcels', call: '`GET /parcels`', more: 'To see one depot, filter by `depot` there.' }),
  ],
}
