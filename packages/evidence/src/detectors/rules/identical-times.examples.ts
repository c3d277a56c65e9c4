import type { PayloadExamples } from '../detector.ts'

export const examples: PayloadExamples = {
  reported: [
    {
      given: { part: '200', body: [{ created_at: '2024-03-05T09:30:00Z' }, { created_at: '2024-03-05T09:30:00Z' }] },
      message: 'all 2 items have the `created_at` 2024-03-05T09:30:00Z',
    },
  ],
  silent: [{ part: '200', body: [{ created_at: '2024-03-05T09:30:00Z' }, { created_at: '2024-03-05T09:31:00Z' }] }],
}
