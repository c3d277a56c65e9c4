import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ response: '### Response 404', fields: '| code | `"not_found"` | The code. |' }),
      message: '"not_found" is the only error code on the page; the others are not listed',
    },
  ],
  silent: [casePage({ response: '### Response 404', fields: '| code | string | One of `not_found`, `gone`. |' })],
}
