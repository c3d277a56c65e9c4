import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ call: '```sh\ncurl https://api.parcels.test/parcels/712\n```' }),
      message: 'the path appears only in the sample call, with `712` filled in',
    },
  ],
  silent: [casePage({}), casePage({ more: '```sh\ncurl https://api.parcels.test/parcels/712\n```\n' })],
}
