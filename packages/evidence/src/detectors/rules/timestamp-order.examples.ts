import type { PayloadExamples } from '../detector.ts'

export const examples: PayloadExamples = {
  reported: [
    {
      given: { part: '200', body: { created_at: '2024-03-05T09:30:00Z', updated_at: '2024-03-04T09:30:00Z' } },
      message: 'created_at 2024-03-05T09:30:00Z is later than updated_at 2024-03-04T09:30:00Z',
    },
  ],
  silent: [
    { part: '200', body: { created_at: '2024-03-05T09:30:00Z', updated_at: '2024-03-05T09:30:00Z' } },
    { part: '200', body: { created_at: '2024-03-05 09:30:00', updated_at: '2024-03-04 09:30:00' } },
  ],
}
