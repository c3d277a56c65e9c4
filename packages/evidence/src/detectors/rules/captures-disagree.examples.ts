import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: [casePage({ fields: '| id | string | Its id. |' }), casePage({ fields: '| id | integer | Its id. |' })],
      message: '`id` is `string` here and `integer` on line 13 of 1.md',
    },
    {
      given: [
        casePage({ parameters: '| limit | integer | At most 50. Default: 10. |' }),
        casePage({ parameters: '| limit | integer | At most 100. Default: 10. |' }),
      ],
      message: '`limit` has the maximum 50 here, and has the maximum 100 on line 13 of 1.md',
    },
    {
      given: [
        casePage({ parameters: '| limit | integer | At most 50. Default: 10. |' }),
        casePage({ parameters: '| limit | integer | At most 50. Default: 20. |' }),
      ],
      message: '`limit` has the default 10 here, and has the default 20 on line 13 of 1.md',
    },
    {
      given: [
        casePage({ parameters: '| limit | integer | Required. |' }),
        casePage({ parameters: '| limit | integer | Optional. |' }),
      ],
      message: '`limit` is required here, and is optional on line 13 of 1.md',
    },
    {
      given: [
        casePage({ fields: '| state | string | One of `sent`, `lost`. |' }),
        casePage({ fields: '| state | string | One of `sent`, `lost`, `late`. |' }),
      ],
      message: '`state` is one of lost, sent here, and is one of late, lost, sent on line 13 of 1.md',
    },
  ],
  silent: [
    [casePage({ fields: '| id | string | Its id. |' }), casePage({ fields: '| id | string | Its id. |' })],
    [
      casePage({ parameters: '| limit | integer | At most 50. |' }),
      casePage({ parameters: '| limit | integer | How many. |' }),
    ],
    [
      casePage({ fields: '| state | string | One of `sent`, `lost`. |' }),
      casePage({ fields: '| state | string | One of `lost`, `sent`. |' }),
    ],
  ],
}
