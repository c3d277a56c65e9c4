import type { PageExamples } from '../detector.ts'
import { renderedPage } from '../rendered-page.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: renderedPage('The number of items to return.\nThe state of the parcels.'),
      message: '2 fields are described without their names',
    },
  ],
  silent: [renderedPage('\u200b\nlimit\ninteger\nThe number of items to return.')],
}
