import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ more: 'The response might look like this.' }),
      message: '"might look like" leaves open which of the keys shown are always there',
    },
  ],
  silent: [casePage({ more: 'The response is this.' })],
}
