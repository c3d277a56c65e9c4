import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ call: '`DELETE /parcels/:id`', sample: 'curl -X PUT https://api.parcels.test/parcels/7' }),
      message: 'the page says DELETE, and the sample call is a PUT',
    },
    {
      given: casePage({ sample: 'curl https://api.parcels.test/parcel/7' }),
      message: 'the page says /parcels/{id}, and the sample call goes to https://api.parcels.test/parcel/7',
    },
  ],
  silent: [casePage({ call: '`DELETE /parcels/:id`', sample: 'curl -X DELETE https://api.parcels.test/parcels/7' })],
}
