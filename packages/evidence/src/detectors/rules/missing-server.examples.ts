import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ server: '' }),
      message: 'no server address is stated',
    },
  ],
  silent: [casePage({}), casePage({ server: '', sample: 'curl https://api.parcels.test/parcels/7' })],
}
