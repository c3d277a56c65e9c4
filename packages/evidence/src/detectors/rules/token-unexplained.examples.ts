import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({}),
      message: 'calls send `Authorization: Bearer`, and the page does not say where the token comes from',
    },
  ],
  silent: [
    casePage({ more: 'Create an API key in the settings.' }),
    casePage({ more: 'See [authentication](/authentication).' }),
    casePage({ auth: '' }),
  ],
}
