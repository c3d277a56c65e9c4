import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        title: 'Create a parcel',
        call: '`POST /parcels`',
        more: `The answer has the status 201.

Errors have a non-200 status.`,
      }),
      message: 'errors are said to have a status that is not 200, and line 11 has a success with 201',
    },
  ],
  silent: [
    casePage({
      title: 'Create a parcel',
      call: '`POST /parcels`',
      more: `The answer has the status 201.

Errors have a status from 400 on.`,
    }),
  ],
}
