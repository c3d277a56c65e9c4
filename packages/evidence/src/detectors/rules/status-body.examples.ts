import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ response: '### Response 200', example: '{ "success": false }' }),
      message: 'the body shown for 200 has `success`: false',
    },
  ],
  silent: [casePage({ response: '### Response 200', example: '{ "success": true }' })],
}
