import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ fields: '| extra | any | More. |' }),
      message: '`extra` is `any`: what it holds is not stated',
    },
  ],
  silent: [casePage({ fields: '| extra | string | More. |' })],
}
