import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ response: '### Response', more: '#### 200 Error\n\n```json\n{ "id": 7 }\n```' }),
      message: '"Error" is the label of 200, which is a success',
    },
  ],
  silent: [casePage({ response: '### Response', more: '#### 200 Success\n\n```json\n{ "id": 7 }\n```' })],
}
