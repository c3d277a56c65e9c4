import type { PayloadExamples } from '../detector.ts'

export const examples: PayloadExamples = {
  reported: [
    {
      given: { part: '200', body: { id: 'e2cf1b63-6505-3d7a-9c51-a9eb67d97a48' } },
      message: 'e2cf1b63-6505-3d7a-9c51-a9eb67d97a48 is of version 3, which is made from a name',
    },
  ],
  silent: [{ part: '200', body: { id: 'e2cf1b63-6505-4d7a-9c51-a9eb67d97a48' } }],
}
