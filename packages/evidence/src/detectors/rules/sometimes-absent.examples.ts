import type { PayloadExamples } from '../detector.ts'

export const examples: PayloadExamples = {
  reported: [
    {
      given: { part: '200', body: [{ id: 1 }, { id: 2, note: 'fragile' }] },
      message: 'item 1 has `note`, and item 0 lacks it',
    },
  ],
  silent: [
    {
      part: '200',
      body: [
        { id: 1, note: '-' },
        { id: 2, note: 'fragile' },
      ],
    },
  ],
}
