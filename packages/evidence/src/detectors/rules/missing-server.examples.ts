import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ server: '' }),
      message: 'no server address is stated',
    },
  ],
  silent: [
    casePage({
      server: '',
      call: '`GET /parcels`',
      more: 'Try [all parcels](https://api.parcels.test/parcels?limit=2).',
    }),
    casePage({}),
    casePage({ server: '', sample: 'curl https://api.parcels.test/parcels/7' }),
  ],
}
