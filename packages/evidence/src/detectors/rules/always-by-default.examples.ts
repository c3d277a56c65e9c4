import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ more: 'Parcels are always sorted by weight by default.' }),
      message: '"always sorted by weight by default" says both that it cannot be changed and that it can',
    },
  ],
  silent: [casePage({ more: 'Parcels are sorted by weight by default.' })],
}
