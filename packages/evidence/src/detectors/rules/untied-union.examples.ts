import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ fields: '| depots | integer or string[] | The depots. |' }),
      message: '`depots` is `integer or string[]`, and the page does not say which one applies when',
    },
  ],
  silent: [casePage({ fields: '| depots | string[] | The depots. |' })],
}
