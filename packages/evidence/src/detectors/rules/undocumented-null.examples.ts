import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ fields: '| lost_at | string | When it was lost. |', example: '{ "lost_at": null }' }),
      message: '`lost_at` is documented as `string`, and is null in the example on line 16',
    },
  ],
  silent: [
    casePage({ fields: '| lost_at | string | When it was lost. Can be `null`. |', example: '{ "lost_at": null }' }),
  ],
}
