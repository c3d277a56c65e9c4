import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({}),
      message: 'GET /parcels/{id} documents no error status',
    },
  ],
  silent: [
    casePage({ more: 'An unknown parcel is answered with a 404 status.' }),
    casePage({ more: 'See [errors](/errors).' }),
  ],
}
