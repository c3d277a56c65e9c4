import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ parameters: '| group | count \\| list | How to group. |' }),
      message: '`count | list` is in the place of a type without quotation marks, like the name of one',
    },
  ],
  silent: [
    casePage({ parameters: '| group | string | How to group: one of `count`, `list`. |' }),
    casePage({ parameters: '| group | string \\| number | How to group. |' }),
  ],
}
