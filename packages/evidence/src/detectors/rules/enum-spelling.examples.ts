import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ fields: '| state | string | One of `Sent`, `Delivered`, `Failed`, `pending` |' }),
      message: 'in the values of `state`, `pending` is in lower case, and 3 other values are capitalized',
    },
  ],
  silent: [
    casePage({ fields: '| state | string | One of `Sent`, `Delivered`, `Failed` |' }),
    casePage({ fields: '| source | string | One of `Google`, `Bing`, `Yahoo`, `DuckDuckGo` |' }),
  ],
}
