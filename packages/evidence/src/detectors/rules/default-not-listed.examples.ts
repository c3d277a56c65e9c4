import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ parameters: '| order | string | One of `asc`, `desc`. Defaults to `newest`. |' }),
      message: 'the default of `order` is `newest`, and its list of 2 values lacks it',
    },
  ],
  silent: [casePage({ parameters: '| order | string | One of `asc`, `desc`. Defaults to `asc`. |' })],
}
