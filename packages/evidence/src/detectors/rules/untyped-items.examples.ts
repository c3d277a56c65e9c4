import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ fields: '| tags | array | Its tags. |' }),
      message: '`tags` is `array`, and the type of its content is not stated',
    },
  ],
  silent: [
    casePage({ fields: '| tags | string[] | Its tags. |' }),
    casePage({ fields: '| depot | depot object | Whose. |' }),
  ],
}
