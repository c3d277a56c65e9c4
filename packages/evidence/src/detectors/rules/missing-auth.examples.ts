import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    { given: casePage({ auth: '' }), message: 'neither a sample call nor a sentence says how to authenticate' },
  ],
  silent: [
    casePage({}),
    casePage({ auth: 'No authentication is required.' }),
    casePage({ auth: '', more: '```sh\ncurl https://api.parcels.test/parcels/7 -H "X-Depot-Token: abc"\n```\n' }),
  ],
}
