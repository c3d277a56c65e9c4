import type { PayloadExamples } from '../detector.ts'

export const examples: PayloadExamples = {
  reported: [
    {
      given: { part: '200', body: { parcels: [{ note: null }, { note: null }] } },
      message: '`note` is null in all 2 places, so its type cannot be seen',
    },
  ],
  silent: [{ part: '200', body: { parcels: [{ note: null }, { note: 'fragile' }] } }],
}
