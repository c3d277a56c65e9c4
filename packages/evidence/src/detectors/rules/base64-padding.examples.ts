import type { PayloadExamples } from '../detector.ts'

export const examples: PayloadExamples = {
  reported: [
    {
      given: { part: '200', body: { gid: 'Z2lkOi8vZGVwb3QvUGFyY2VsLzE' } },
      message: 'base64 of 27 characters lacks its padding of 1 "="',
    },
  ],
  silent: [
    { part: '200', body: { gid: 'Z2lkOi8vZGVwb3QvUGFyY2VsLzE=' } },
    { part: '200', body: { key: 'Aq81xkZ7pL02vXw9Rt5mNc3B' } },
  ],
}
