import type { PayloadExamples } from '../detector.ts'

export const examples: PayloadExamples = {
  reported: [
    {
      given: { part: '200', body: { sender: { id: 123, depot_id: 123 } } },
      message: 'id and depot_id are both 123',
    },
  ],
  silent: [
    { part: '200', body: { sender: { id: 123, depot_id: 124 } } },
    { part: '200', body: { parcel: { id: 123, parent_id: 123 } } },
  ],
}
