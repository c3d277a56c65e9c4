import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        example: `{
  "id": 7
  "state": "sent"
}`,
      }),
      message: 'the example on lines 12 to 15 is not JSON: expected "," or "}", found "\\"state\\": \\"sent\\""',
    },
  ],
  silent: [
    casePage({
      example: `{
  "id": 7,
  "state": "sent"
}`,
    }),
    casePage({
      example: `[
  { "id": 7 },
  ...
]`,
    }),
  ],
}
