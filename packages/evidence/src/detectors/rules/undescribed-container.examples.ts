import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ title: 'Create a parcel', call: '`POST /parcels`', body: '| size.width | integer | In cm. |' }),
      message: '`size` appears only in the names of its fields: whether it is optional is not stated',
    },
  ],
  silent: [
    casePage({
      title: 'Create a parcel',
      call: '`POST /parcels`',
      body: `| size | object | Optional. Its size. |
| size.width | integer | In cm. |`,
    }),
  ],
}
