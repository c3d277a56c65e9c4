import type { PayloadExamples } from '../detector.ts'

export const examples: PayloadExamples = {
  reported: [
    {
      given: { part: '200', body: { path: '::host::/parcels' } },
      message: 'it still holds the placeholder ::host::',
    },
  ],
  silent: [
    { part: '200', body: { path: 'https://api.parcels.test/parcels' } },
    { part: '200', body: { message: 'Dear {{name}}, your parcel is on its way.' } },
  ],
}
