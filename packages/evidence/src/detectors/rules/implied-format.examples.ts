import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        fields: `| email | string | Of the sender. |
| site_url | string | Of the depot. |`,
        example: `{
  "email": "ada@parcels.test",
  "site_url": "-"
}`,
      }),
      message: 'the format of `email` is not stated: email addresses, as "ada@parcels.test"',
    },
  ],
  silent: [
    casePage({
      fields: '| email | string | Of the sender, in `email` format. |',
      example: '{ "email": "ada@parcels.test" }',
    }),
  ],
}
