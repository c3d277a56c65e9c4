import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ example: '{ "id": 7 }' }),
      message: 'GET /parcels/{id} shows a response and does not state its status',
    },
  ],
  silent: [casePage({ response: '### Response 200', example: '{ "id": 7 }' })],
}
