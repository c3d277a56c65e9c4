import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        fields: '| state | string | One of `sent`, `held`, `lost`, `found`, `opened`, `returned`, `burnt`. |',
      }),
      message: 'the 7 values of `state` are listed in one sentence, and none is explained',
    },
  ],
  silent: [casePage({ fields: '| state | string | One of `sent`, `held`, `lost`. |' })],
}
