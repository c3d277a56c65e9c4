import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ response: '### Error', example: '{ "message": "No such parcel." }' }),
      message: 'the body of an error is shown, and its status is not stated',
    },
  ],
  silent: [casePage({ response: '### Error 404', example: '{ "message": "No such parcel." }' })],
}
