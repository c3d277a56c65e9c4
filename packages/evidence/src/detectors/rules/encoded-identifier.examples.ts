import type { PayloadExamples } from '../detector.ts'

export const examples: PayloadExamples = {
  reported: [
    {
      given: { part: '200', body: { parcels: [{ id: 1, parcel_gid: 'Z2lkOi8vZGVwb3QvUGFyY2VsLzQ0' }] } },
      message: 'it decodes to gid://depot/Parcel/44, but `id` is 1',
    },
  ],
  silent: [{ part: '200', body: { parcels: [{ id: 44, parcel_gid: 'Z2lkOi8vZGVwb3QvUGFyY2VsLzQ0' }] } }],
}
