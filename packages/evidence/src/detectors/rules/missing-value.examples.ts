import type { PageExamples } from '../detector.ts'
import { renderedPage } from '../rendered-page.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: renderedPage('The state of the parcels.\nThe parcel has left the depot.\nThe parcel is lost.'),
      message: '2 values are explained without being named',
    },
  ],
  silent: [renderedPage('The state of the parcels.\nThe depot of the parcels.')],
}
